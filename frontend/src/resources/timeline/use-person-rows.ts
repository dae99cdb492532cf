/** The ids of what belongs to a person: mails, chats, calls, tasks and deals, the newest of each. */
import { useRows } from "@/api/rows";

const NEWEST = 40;

interface WithParts {
  id: string;
  parts?: { id: string }[];
}

export function usePersonRows(personId: string | undefined): { ids: string[]; isPending: boolean } {
  const where = { person_id: `eq.${personId}` };
  const options = { enabled: personId !== undefined };
  const plain = { select: "id", where, order: "created_at.desc", limit: NEWEST };
  const threads = useRows<"email_threads", WithParts>("email_threads", { ...plain, select: "id,parts:emails(id)" }, options);
  const chats = useRows<"chat_conversations", WithParts>("chat_conversations", { ...plain, select: "id,parts:chat_messages(id)", limit: 5 }, options);
  const calls = useRows<"calls", WithParts>("calls", plain, options);
  const tasks = useRows<"tasks", WithParts>("tasks", plain, options);
  const deals = useRows<"deals", WithParts>("deals", plain, options);
  const answers = [threads, chats, calls, tasks, deals];
  const rows = answers.flatMap(({ data }) => data ?? []);
  return {
    // An address has its limits; what is older stands on the company's timeline.
    ids: rows.flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => part.id)]).slice(0, 150),
    isPending: personId !== undefined && answers.some((answer) => answer.isPending),
  };
}
