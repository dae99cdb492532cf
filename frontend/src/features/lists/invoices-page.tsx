/** All invoices and credit notes. */
import { ListPage } from "@/resources/list/list-page";
import { INVOICES } from "@/resources/records/records";

export function InvoicesPage() {
  return <ListPage spec={INVOICES} />;
}
