/** What menus are made of; a button stands in a menu's place until they have come. */
import { fetchedLater } from "@/lib/fetched-later";

export const useMenuParts = fetchedLater(async () => (await import("@/ui/menu-radix")).DropdownMenu);
