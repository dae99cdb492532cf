/** The frame of every record page: head, figures, fields at the left, tabs with what belongs to it. */
import type { ReactNode } from "react";
import { ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useIsLarge } from "@/lib/use-is-wide";
import { useTabKeys } from "@/resources/record-page/use-tab-keys";
import { TabBar, type TabBarItem } from "@/ui/tab-bar";

export interface RecordFrameProps<Id extends string> {
  header: ReactNode;
  /** A line of figures under the head. */
  strip?: ReactNode;
  /** The fields; on narrow screens they fold. */
  fields: ReactNode;
  tabs: readonly TabBarItem<Id>[];
  current: Id;
  onTab: (id: Id) => void;
  /** What stands under the chosen tab. */
  children: ReactNode;
}

export function RecordFrame<Id extends string>({ header, strip, fields, tabs, current, onTab, children }: RecordFrameProps<Id>) {
  const { t } = useTranslation();
  const isLarge = useIsLarge();
  useTabKeys(tabs.map(({ id }) => id), onTab);
  const label = tabs.find(({ id }) => id === current)?.label ?? "";
  return (
    <>
      {header}
      {strip}
      <div className="flex min-h-0 flex-1 max-lg:flex-col">
        {isLarge ? (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls only what it can reach
          <section aria-label={t("page.fields")} tabIndex={0} className="w-70 shrink-0 overflow-y-auto border-r border-line py-1.5 -outline-offset-2 max-xl:w-60">
            {fields}
          </section>
        ) : (
          <details className="group/fields shrink-0 border-b border-line">
            <summary className="flex h-10 cursor-pointer list-none items-center gap-1.5 px-4 text-sm text-ink-muted -outline-offset-2 select-none max-md:h-11 [&::-webkit-details-marker]:hidden">
              <ChevronRight aria-hidden className="size-4 text-ink-faint transition-transform group-open/fields:rotate-90" />
              {t("page.fields")}
            </summary>
            <div className="max-h-[45dvh] overflow-y-auto">{fields}</div>
          </details>
        )}
        <div className="flex min-h-0 min-w-0 flex-1 flex-col">
          <TabBar label={t("page.tabs")} items={tabs} current={current} onChoose={onTab} />
          <div role="tabpanel" aria-label={label} className="flex min-h-0 flex-1 flex-col">
            {children}
          </div>
        </div>
      </div>
    </>
  );
}
