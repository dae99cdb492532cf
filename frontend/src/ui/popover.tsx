/** A small panel beside the control that opened it; Escape or a press elsewhere closes it. */
import type { ReactNode } from "react";
import { Popover as Radix } from "radix-ui";
import { cx } from "@/lib/cx";

export interface PopoverProps {
  trigger: ReactNode;
  label: string;
  isOpen?: boolean;
  align?: "start" | "end";
  /** For more than a few short lines. */
  isWide?: boolean;
  onOpen?: (isOpen: boolean) => void;
  children: ReactNode;
}

export function Popover({ trigger, label, isOpen, align = "start", isWide = false, onOpen, children }: PopoverProps) {
  const state = isOpen === undefined ? {} : { open: isOpen };
  return (
    <Radix.Root {...state} {...(onOpen ? { onOpenChange: onOpen } : {})}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className={cx(
            "z-40 max-h-[min(560px,var(--radix-popover-content-available-height))] max-w-[calc(100vw-16px)] animate-slide-in overflow-y-auto rounded-lg border border-line bg-raised p-1.5 text-sm shadow-pop outline-none",
            isWide ? "w-96" : "w-72",
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
