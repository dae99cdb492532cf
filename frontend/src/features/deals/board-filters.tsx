/** Which deals the board shows: always in sight, always in the address. */
import { useEffect, useState } from "react";
import { Building2, UserRound, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRow } from "@/api/rows";
import { useDebounced } from "@/lib/use-debounced";
import { CompanyPicker } from "@/resources/company-picker";
import { CLOSINGS, type BoardSearch } from "@/resources/deals/board-search";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SearchBox } from "@/ui/search-box";
import { cx } from "@/lib/cx";

export interface BoardFiltersProps {
  search: BoardSearch;
  members: ReadonlyMap<string, string>;
  onChange: (changes: BoardSearch) => void;
}

const CHIP =
  "inline-flex h-8 shrink-0 items-center gap-1.5 rounded-md border px-2.5 text-sm whitespace-nowrap transition-colors max-md:h-10";

function chip(isOn: boolean): string {
  return cx(CHIP, isOn ? "border-accent bg-accent-tint text-accent" : "border-line text-ink-muted hover:bg-hover hover:text-ink");
}

export function BoardFilters({ search, members, onChange }: BoardFiltersProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(search.q ?? "");
  const [isChoosing, setChoosing] = useState(false);
  const settled = useDebounced(text.trim());
  const company = useRow("companies", search.company, "id,name");
  useEffect(() => {
    if (settled !== (search.q ?? "")) onChange({ q: settled || undefined });
    // Only what is typed decides; an address that changes for another reason does not.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  const isFiltered = Boolean(search.q ?? search.owner ?? search.company ?? search.closing);
  return (
    <div role="group" aria-label={t("deals.filters")} className="flex shrink-0 items-center gap-2 overflow-x-auto px-4 py-2 [scrollbar-width:none]">
      <div className="w-56 shrink-0 max-md:w-44">
        <SearchBox value={text} label={t("deals.search")} onChange={setText} />
      </div>
      <button type="button" aria-pressed={search.owner === "me"} className={chip(search.owner === "me")} onClick={() => onChange({ owner: search.owner === "me" ? undefined : "me" })}>
        <UserRound aria-hidden className="size-3.5" />
        {t("deals.mine")}
      </button>
      <select
        aria-label={t("deals.byOwner")}
        value={search.owner === "me" ? "" : (search.owner ?? "")}
        onChange={(event) => onChange({ owner: event.target.value || undefined })}
        className={cx(chip(Boolean(search.owner) && search.owner !== "me"), "max-w-44 bg-surface pr-1")}
      >
        <option value="">{t("deals.allOwners")}</option>
        {[...members].map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {CLOSINGS.map((closing) => (
        <button key={closing} type="button" aria-pressed={search.closing === closing} className={chip(search.closing === closing)} onClick={() => onChange({ closing: search.closing === closing ? undefined : closing })}>
          {t(`deals.closing.${closing}`)}
        </button>
      ))}
      <button type="button" aria-pressed={search.company !== undefined} className={chip(search.company !== undefined)} onClick={() => (search.company ? onChange({ company: undefined }) : setChoosing(true))}>
        <Building2 aria-hidden className="size-3.5" />
        {search.company ? (company.data?.name ?? "…") : t("field.company_id")}
        {search.company ? <X aria-hidden className="size-3.5" /> : null}
      </button>
      {isFiltered ? (
        <Button
          look="quiet"
          onClick={() => {
            setText("");
            onChange({ q: undefined, owner: undefined, company: undefined, closing: undefined });
          }}
        >
          {t("deals.clearFilters")}
        </Button>
      ) : null}
      {isChoosing ? (
        <Dialog title={t("deals.chooseCompany")} onClose={() => setChoosing(false)}>
          <CompanyPicker
            onChoose={({ id }) => {
              onChange({ company: id });
              setChoosing(false);
            }}
          />
        </Dialog>
      ) : null}
    </div>
  );
}
