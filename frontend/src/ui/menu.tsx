/** A drop-down menu of actions and choices. */
import { cloneElement, useState, type PointerEvent, type ReactElement, type ReactNode } from "react";
import { useMenuParts } from "@/ui/menu-parts";

export interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement<{ onClick?: () => void; onPointerDown?: (event: PointerEvent) => unknown; "aria-haspopup"?: "menu" }>;
  align?: "start" | "end";
  side?: "top" | "bottom";
  children: ReactNode;
}

export function Menu({ trigger, align = "start", side = "bottom", children }: MenuProps) {
  const parts = useMenuParts();
  const [isWanted, setWanted] = useState(false);
  if (!parts) {
    const open = () => setWanted(true);
    // Also when it is pressed down: the parts may come before it is let go, and then there is no click on either button.
    return cloneElement(trigger, { "aria-haspopup": "menu", onClick: open, onPointerDown: ({ button }) => button === 0 && open() });
  }
  return (
    // Not modal: a modal menu locks scrolling with an inline style element, which the security policy forbids.
    <parts.Root modal={false} defaultOpen={isWanted}>
      <parts.Trigger asChild>{trigger}</parts.Trigger>
      {/* Among the page's own content, where a screen reader that walks by landmarks comes too. */}
      <parts.Portal container={document.querySelector("main")}>
        <parts.Content
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          className="z-40 min-w-52 animate-slide-in rounded-lg border border-line bg-raised p-1 text-sm shadow-pop"
        >
          {children}
        </parts.Content>
      </parts.Portal>
    </parts.Root>
  );
}
