/** When and by whom something was done. */
import type { TFunction } from "i18next";
import type { Operation } from "@/api/past-tables";
import { dayAndTime } from "@/lib/format";

export function whenAndWho({ created_at, actor_id, actor_kind }: Operation, members: ReadonlyMap<string, string>, t: TFunction): string {
  const name = (actor_id && members.get(actor_id)) || t(`audit.actor.${actor_kind}` as "audit.actor.system", { defaultValue: t("audit.actor.system") });
  return `${dayAndTime(created_at)} · ${name}`;
}
