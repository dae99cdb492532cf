/** All payments. */
import { ListPage } from "@/resources/list/list-page";
import { PAYMENTS } from "@/resources/records/records";

export function PaymentsPage() {
  return <ListPage spec={PAYMENTS} />;
}
