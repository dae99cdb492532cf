/** A person: who it is, at which company, and everything said with them. */
import { useCallback, useState } from "react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Mail, Phone } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCount, useRow } from "@/api/rows";
import { EraseDialog } from "@/features/person/erase-dialog";
import { EraseItem } from "@/features/person/erase-item";
import { PersonContent } from "@/features/person/person-content";
import { PERSON_TABS, type PersonTab } from "@/resources/person-search";
import { withList } from "@/resources/list/list-token";
import { RecordFields } from "@/resources/record-page/record-fields";
import { RecordFrame } from "@/resources/record-page/record-frame";
import { RecordGone } from "@/resources/record-page/record-gone";
import { RecordHeader } from "@/resources/record-page/record-header";
import { RecordMenu } from "@/resources/record-page/record-menu";
import { RecordSkeleton } from "@/resources/record-page/record-skeleton";
import { RecordSteps } from "@/resources/record-page/record-steps";
import { wayBack } from "@/resources/record-page/trail";
import { PEOPLE } from "@/resources/records/records";
import { selectOf, type RecordRow } from "@/resources/records/spec";
import { Badge } from "@/ui/badge";
import { ErrorState } from "@/ui/error-state";
import { LinkButton } from "@/ui/link-button";

const route = getRouteApi("/shell/people/$personId");

type WholePerson = RecordRow & {
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  is_primary: boolean;
  company_id: string;
  company: { id: string; name: string } | null;
};

export function PersonPage() {
  const { t } = useTranslation();
  const { personId } = route.useParams();
  const { tab = "timeline", item, list } = route.useSearch();
  const navigate = route.useNavigate();
  const person = useRow<"people", WholePerson>("people", personId, selectOf(PEOPLE));
  const where = { person_id: `eq.${personId}` };
  const mail = useCount("email_threads", { where: { ...where, merged_into: "is.null" } });
  const chat = useCount("chat_conversations", { where });
  const deals = useCount("deals", { where: { ...where, won_at: "is.null", lost_at: "is.null" } });
  const tasks = useCount("tasks", { where: { ...where, state: "eq.open" } });
  const counts: Partial<Record<PersonTab, { data: number | undefined }>> = { mail, chat, deals, tasks };
  const step = useCallback((id: string) => void navigate({ to: "/people/$personId", params: { personId: id }, search: (former) => ({ tab: former.tab, list: former.list }) }), [navigate]);
  const [isErasing, setErasing] = useState(false);
  if (person.isPending) return <RecordSkeleton />;
  if (person.isError) return <ErrorState isPage error={person.error} onRetry={() => void person.refetch()} />;
  const row = person.data;
  if (!row) return <RecordGone title={t("person.gone")} to="/people" label={t("person.toList")} />;
  const back = wayBack("people", list) ?? "/people";
  const open = (wanted: PersonTab, id?: string) => void navigate({ search: { tab: wanted === "timeline" ? undefined : wanted, item: id, list } });
  return (
    <RecordFrame
      header={
        <RecordHeader
          title={row.name}
          shape="round"
          back={{ to: back, label: t("person.back") }}
          badges={
            <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-muted">
              {row.title ? <span className="truncate">{row.title}</span> : null}
              {row.company ? (
                <Link to="/companies/$companyId" params={{ companyId: row.company.id }} className="tap truncate hover:text-accent hover:underline">
                  {row.company.name}
                </Link>
              ) : null}
              {row.is_primary ? <Badge tone="accent">{t("people.primary")}</Badge> : null}
            </span>
          }
          actions={
            <>
              {row.email ? (
                <LinkButton href={`mailto:${row.email}`} icon={<Mail aria-hidden className="size-3.5" />}>
                  {t("page.mail")}
                </LinkButton>
              ) : null}
              {row.phone ? (
                <LinkButton href={`tel:${row.phone.replaceAll(/\s/g, "")}`} icon={<Phone aria-hidden className="size-3.5" />}>
                  {t("page.call")}
                </LinkButton>
              ) : null}
            </>
          }
          end={
            <>
              <RecordSteps spec={PEOPLE} id={personId} list={list} onGo={step} />
              <RecordMenu spec={PEOPLE} row={row} path={withList(`/people/${personId}`, list)} onGone={() => void navigate({ href: back })}>
                <EraseItem onSelect={() => setErasing(true)} />
              </RecordMenu>
              {isErasing ? <EraseDialog personId={personId} name={row.name} onClose={() => setErasing(false)} /> : null}
            </>
          }
        />
      }
      fields={<RecordFields spec={PEOPLE} row={row} />}
      tabs={PERSON_TABS.map((id) => ({ id, label: t(`tab.${id}`), count: counts[id]?.data }))}
      current={tab}
      onTab={(chosen) => open(chosen)}
    >
      <PersonContent key={personId} tab={tab} personId={personId} companyId={row.company_id} item={item} onItem={(id) => open(tab, id)} />
    </RecordFrame>
  );
}
