/** All orders. */
import { ListPage } from "@/resources/list/list-page";
import { ORDERS } from "@/resources/records/records";

export function OrdersPage() {
  return <ListPage spec={ORDERS} />;
}
