/** One action in a menu. */
import type { ReactNode } from "react";
import { useMenuParts } from "@/ui/menu-parts";

export interface MenuItemProps {
  icon?: ReactNode;
  onSelect: () => void;
  children: ReactNode;
}

export function MenuItem({ icon, onSelect, children }: MenuItemProps) {
  const parts = useMenuParts();
  if (!parts) return null;
  return (
    <parts.Item
      onSelect={onSelect}
      className="flex h-8 cursor-pointer items-center gap-2.5 rounded-md px-2 outline-none select-none data-highlighted:bg-hover max-md:h-11 [&_svg]:size-4 [&_svg]:text-ink-muted"
    >
      {icon}
      {children}
    </parts.Item>
  );
}
