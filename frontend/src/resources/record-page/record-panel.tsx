/** A record beside the list it came from: its figures, fields and timeline, with the way to the whole page. */
import { useEffect, useRef, useState, type ReactNode } from "react";
import { Link } from "@tanstack/react-router";
import { Maximize2, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRow } from "@/api/rows";
import type { TableName } from "@/api/tables";
import { cx } from "@/lib/cx";
import { FigureStrip } from "@/resources/company/figure-strip";
import { isPaper, PaperLines } from "@/resources/papers/paper-lines";
import { RecordFields } from "@/resources/record-page/record-fields";
import { RecordMenu } from "@/resources/record-page/record-menu";
import { RecordSteps } from "@/resources/record-page/record-steps";
import { selectOf, titleOf, type RecordRow, type RecordSpec } from "@/resources/records/spec";
import { recordWord } from "@/resources/records/words";
import { RegistryStatus } from "@/resources/registry-status";
import type { TimelineOf } from "@/resources/timeline/entries";
import { Timeline } from "@/resources/timeline/timeline";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { IconButton } from "@/ui/icon-button";
import { Segmented } from "@/ui/segmented";
import { SkeletonRows } from "@/ui/skeleton-rows";

export interface RecordPanelProps {
  spec: RecordSpec;
  id: string;
  /** Over the page, instead of beside a list where there is room. */
  isOver?: boolean;
  /** The list beside it, as the address of the whole page says it. */
  list?: string | undefined;
  onClose: () => void;
  /** Shows another record of the same list. */
  onGo?: (id: string) => void;
}

const TIMELINES: Partial<Record<TableName, (id: string) => TimelineOf>> = {
  companies: (id) => ({ company_id: id }),
  deals: (id) => ({ deal_id: id }),
  people: (id) => ({ person_id: id }),
};

export function RecordPanel({ spec, id, isOver = false, list, onClose, onGo }: RecordPanelProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const select = spec.ownerField ? selectOf(spec) : `${selectOf(spec)},created_by`;
  const record = useRow<TableName, RecordRow>(spec.table, id, select);
  const [face, setFace] = useState<"fields" | "timeline">("fields");
  const word = recordWord(spec, "one", t);
  useEffect(() => {
    if (!isOver) return undefined;
    const opener = document.activeElement;
    box.current?.focus();
    return () => (opener instanceof HTMLElement ? opener.focus() : undefined);
  }, [isOver]);
  const row = record.data;
  const timeline = TIMELINES[spec.table];
  const path = spec.path?.(id);
  const company = row?.["company"] as { name: string } | null | undefined;
  // A draft has no number yet: whose it is tells it apart.
  const title = row ? (titleOf(spec, row) === "–" ? (company?.name ?? "–") : titleOf(spec, row)) : "";
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere inside
    <aside
      ref={box}
      tabIndex={-1}
      aria-label={word}
      onKeyDown={(event) => {
        const isField = /^(INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement).tagName);
        if (event.key === "Escape" && !isField && !event.defaultPrevented && !document.querySelector("dialog[open]")) onClose();
      }}
      className={cx(
        "flex w-120 max-w-full animate-fade-in flex-col border-l border-line bg-surface outline-none max-md:w-screen max-md:border-l-0",
        isOver ? "fixed inset-y-0 right-0 z-30 shadow-pop" : "shrink-0 max-xl:fixed max-xl:inset-y-0 max-xl:right-0 max-xl:z-30 max-xl:shadow-pop",
      )}
    >
      <header className="flex min-h-13 shrink-0 items-center gap-1 border-b border-line py-2 pr-2 pl-4">
        <div className="min-w-0 flex-1">
          {title || record.isPending ? <p className="text-xs text-ink-faint">{word}</p> : null}
          <h2 className="truncate text-base font-semibold">{title || (record.isPending ? "\u00a0" : word)}</h2>
        </div>
        {onGo ? <RecordSteps spec={spec} id={id} list={list} isBeside onGo={onGo} /> : null}
        {path ? (
          <Link to={path} search={list === undefined ? {} : ({ list } as never)} aria-label={t("page.open")} title={t("page.open")} className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-ink-muted transition-colors hover:bg-hover hover:text-ink max-md:size-10">
            <Maximize2 aria-hidden className="size-4" />
          </Link>
        ) : null}
        {row ? <RecordMenu spec={spec} row={row} title={title} path={path ?? (isOver ? `/${spec.table}?panel=${spec.table}:${id}` : window.location.pathname + window.location.search)} onGone={onClose} /> : null}
        <IconButton label={t("action.close")} onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls only what it can reach */}
      <div role="group" aria-label={title || (record.isPending ? t("state.loading") : word)} tabIndex={0} className="min-h-0 flex-1 overflow-y-auto -outline-offset-2">
        {content()}
      </div>
    </aside>
  );

  function content(): ReactNode {
    if (record.isPending) return <SkeletonRows rows={5} />;
    if (record.isError) return <ErrorState error={record.error} onRetry={() => void record.refetch()} />;
    if (!row) return <EmptyState icon={<spec.icon aria-hidden />} title={t("page.gone")} text={t("page.goneText")} />;
    return (
      <>
        {spec.table === "companies" ? (
          <>
            <FigureStrip companyId={id} isNarrow />
            <RegistryStatus status={row["registry_status"] as string | null} isOnlyTrouble />
          </>
        ) : null}
        {isPaper(spec.table) ? <PaperLines table={spec.table} row={row} /> : null}
        {timeline ? (
          <div className="px-4 pt-3">
            <Segmented
              label={t("page.show")}
              value={face}
              onChoose={setFace}
              options={[
                { value: "fields", label: t("page.fields") },
                { value: "timeline", label: t("timeline.title") },
              ]}
            />
          </div>
        ) : null}
        {timeline && face === "timeline" ? (
          <div className="p-4">
            <Timeline key={id} of={timeline(id)} />
          </div>
        ) : (
          <RecordFields key={id} spec={spec} row={row} />
        )}
      </>
    );
  }
}
