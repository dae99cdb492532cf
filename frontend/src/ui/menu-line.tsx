/** A hairline between groups of a menu. */
import { useMenuParts } from "@/ui/menu-parts";

export function MenuLine() {
  const parts = useMenuParts();
  return parts ? <parts.Separator className="my-1 h-px bg-line" /> : null;
}
