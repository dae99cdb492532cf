/** Rows of a list that is still being fetched. */
import { useTranslation } from "react-i18next";
import { Skeleton } from "@/ui/skeleton";
import { cx } from "@/lib/cx";

const WIDTHS = ["w-3/5", "w-2/5", "w-1/2", "w-1/3", "w-2/3"];

export function SkeletonRows({ rows = 6, className }: { rows?: number; className?: string }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("state.loading")} className={cx("flex flex-col", className)}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="flex h-14 items-center gap-3 border-b border-line px-4 last:border-b-0">
          <Skeleton className="size-7 rounded-md" />
          <div className="flex flex-1 flex-col gap-2">
            <Skeleton className={WIDTHS[index % WIDTHS.length] ?? "w-1/2"} />
            <Skeleton className={cx("h-2.5 opacity-60", WIDTHS[(index + 2) % WIDTHS.length])} />
          </div>
        </div>
      ))}
    </div>
  );
}
