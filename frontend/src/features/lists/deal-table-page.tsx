/** All deals as a table; the board is the other way to see them. */
import { ListPage } from "@/resources/list/list-page";
import { DEALS } from "@/resources/records/records";

export function DealTablePage() {
  return <ListPage spec={DEALS} />;
}
