/** A list with what is chosen beside it. On a phone one of them fills the screen, with a way back. */
import type { ReactNode } from "react";
import { ArrowLeft } from "lucide-react";
import { useTranslation } from "react-i18next";
import { cx } from "@/lib/cx";

export interface SplitPaneProps {
  list: ReactNode;
  detail: ReactNode | null;
  placeholder: ReactNode;
  onBack: () => void;
}

export function SplitPane({ list, detail, placeholder, onBack }: SplitPaneProps) {
  const { t } = useTranslation();
  return (
    <div className="flex min-h-0 flex-1">
      <div className={cx("flex w-80 shrink-0 flex-col overflow-y-auto border-r border-line max-lg:w-64 max-md:w-full max-md:border-r-0", detail !== null && "max-md:hidden")}>
        {list}
      </div>
      <div className={cx("flex min-w-0 flex-1 flex-col", detail === null && "max-md:hidden")}>
        {detail !== null ? (
          <>
            <button type="button" onClick={onBack} className="flex h-11 shrink-0 items-center gap-2 border-b border-line px-3 text-sm text-ink-muted md:hidden">
              <ArrowLeft aria-hidden className="size-4" />
              {t("action.back")}
            </button>
            {detail}
          </>
        ) : (
          placeholder
        )}
      </div>
    </div>
  );
}
