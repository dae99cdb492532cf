/** What stands under a person's tab. */
import { useTranslation } from "react-i18next";
import { ChatsPane } from "@/resources/chats-pane";
import { DealsList } from "@/resources/deals/deals-list";
import { HistoryPanel } from "@/resources/history/history-panel";
import { NotesPanel } from "@/resources/notes/notes-panel";
import type { PersonTab } from "@/resources/person-search";
import { TabBody } from "@/resources/record-page/tab-body";
import { PEOPLE } from "@/resources/records/records";
import { TaskPanel } from "@/resources/tasks/task-panel";
import { ThreadsPane } from "@/resources/threads-pane";
import { Timeline } from "@/resources/timeline/timeline";

export interface PersonContentProps {
  tab: PersonTab;
  personId: string;
  companyId: string;
  item: string | undefined;
  onItem: (id: string | undefined) => void;
}

export function PersonContent({ tab, personId, companyId, item, onItem }: PersonContentProps) {
  const { t } = useTranslation();
  const where = { person_id: `eq.${personId}` };
  if (tab === "mail") return <ThreadsPane where={where} companyId={companyId} item={item} onItem={onItem} />;
  if (tab === "chat") return <ChatsPane where={where} companyId={companyId} item={item} onItem={onItem} />;
  const of = { company_id: companyId, person_id: personId };
  return (
    <TabBody label={t(`tab.${tab}`)}>
      {tab === "timeline" ? <Timeline of={{ person_id: personId }} /> : null}
      {tab === "deals" ? <DealsList where={where} known={of} /> : null}
      {tab === "tasks" ? <TaskPanel about={of} /> : null}
      {tab === "notes" ? <NotesPanel companyId={companyId} /> : null}
      {tab === "history" ? <HistoryPanel spec={PEOPLE} id={personId} /> : null}
    </TabBody>
  );
}
