/** All quotes. */
import { ListPage } from "@/resources/list/list-page";
import { QUOTES } from "@/resources/records/records";

export function QuotesPage() {
  return <ListPage spec={QUOTES} />;
}
