/** A hairline between groups of a menu. */
import { DropdownMenu } from "radix-ui";

export function MenuLine() {
  return <DropdownMenu.Separator className="my-1 h-px bg-line" />;
}
