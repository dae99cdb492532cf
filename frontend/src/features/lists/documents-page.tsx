/** All documents. */
import { ListPage } from "@/resources/list/list-page";
import { DOCUMENTS } from "@/resources/records/records";

export function DocumentsPage() {
  return <ListPage spec={DOCUMENTS} />;
}
