/** All people. */
import { ListPage } from "@/resources/list/list-page";
import { PEOPLE } from "@/resources/records/records";

export function PeoplePage() {
  return <ListPage spec={PEOPLE} />;
}
