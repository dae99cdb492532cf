/** Who sees which companies: everybody's access at a glance, and who may see one number. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { GrantsDialog } from "@/features/settings/firm/members/grants-dialog";
import { memberName, useFirmMembers } from "@/features/settings/firm/members/use-firm-members";
import { roleWord } from "@/features/settings/firm/role-words";
import { SettingBox } from "@/features/settings/setting-box";
import { cvrDigits, formatCvr } from "@/lib/cvr";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { ListFaces } from "@/ui/list-faces";
import { Monogram } from "@/ui/monogram";
import { SearchBox } from "@/ui/search-box";

const SHOWN = 6;

export function GrantsSection() {
  const { t } = useTranslation();
  const may = useMay();
  const members = useFirmMembers();
  const [edited, setEdited] = useState<string | null>(null);
  const [text, setText] = useState("");
  const wanted = cvrDigits(text);
  const member = members.data?.find(({ id }) => id === edited);
  const seen = members.data?.filter(
    ({ cvr_access: access, cvr_grants: grants }) => wanted === "" || access === "all" || grants.some(({ cvr }) => cvr.startsWith(wanted)),
  );
  return (
    <>
      <SearchBox value={text} label={t("grants.search")} onChange={setText} />
      <SettingBox title={wanted ? t("grants.whoSees", { cvr: formatCvr(wanted) }) : t("grants.everybody")}>
        <ListFaces query={{ ...members, data: seen }} empty={<p className="px-4 py-5 text-sm text-ink-muted">{t("grants.nobody")}</p>}>
          {(rows) => (
            <ul className="divide-y divide-line">
              {rows.map((row) => {
                const numbers = row.cvr_grants.map(({ cvr }) => cvr).toSorted();
                return (
                  <li key={row.id} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5">
                    <Monogram name={memberName(row)} size="md" shape="round" />
                    <div className="w-44 min-w-0 max-md:flex-1">
                      <p className="truncate text-sm font-medium">{memberName(row)}</p>
                      <p className="text-xs text-ink-muted">{roleWord(row.role, t)}</p>
                    </div>
                    <div className="flex min-w-0 flex-1 flex-wrap gap-1 max-md:order-last max-md:basis-full">
                      {row.cvr_access === "all" ? <Badge tone="good">{t("grants.all")}</Badge> : null}
                      {row.cvr_access === "granted" && numbers.length === 0 ? <Badge tone="warn">{t("grants.noneShort")}</Badge> : null}
                      {row.cvr_access === "granted"
                        ? numbers.slice(0, SHOWN).map((cvr) => (
                            <Badge key={cvr} tone={wanted && cvr.startsWith(wanted) ? "accent" : "neutral"} className="tabular-nums">
                              {formatCvr(cvr)}
                            </Badge>
                          ))
                        : null}
                      {row.cvr_access === "granted" && numbers.length > SHOWN ? <Badge>+{numbers.length - SHOWN}</Badge> : null}
                    </div>
                    {may("cvr_grants", "c") ? (
                      <Button size="sm" aria-label={t("grants.editOf", { name: memberName(row) })} onClick={() => setEdited(row.id)}>
                        {t("grants.edit")}
                      </Button>
                    ) : null}
                  </li>
                );
              })}
            </ul>
          )}
        </ListFaces>
      </SettingBox>
      {member ? <GrantsDialog member={member} onClose={() => setEdited(null)} /> : null}
    </>
  );
}
