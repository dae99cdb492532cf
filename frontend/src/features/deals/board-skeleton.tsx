/** The columns of a board that is on its way. */
import { useTranslation } from "react-i18next";
import { Skeleton } from "@/ui/skeleton";

const COLUMNS = [
  ["first", 3],
  ["second", 4],
  ["third", 2],
  ["fourth", 3],
  ["fifth", 1],
] as const;

export function BoardSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("state.loading")} className="flex min-h-0 flex-1 gap-2 overflow-hidden px-4 pb-4">
      {COLUMNS.map(([name, cards]) => (
        <div key={name} className="flex min-w-60 flex-1 flex-col gap-2 rounded-lg bg-sunken p-2 max-md:min-w-full">
          <Skeleton className="mx-1 mt-2 w-2/5" />
          <Skeleton className="mx-1 h-2.5 w-3/5 opacity-60" />
          <Skeleton className="mx-1 mb-2 h-2.5 w-1/2 opacity-60" />
          {Array.from({ length: cards }, (_, index) => (
            <Skeleton key={index} className="h-29 rounded-lg opacity-60" />
          ))}
        </div>
      ))}
    </div>
  );
}
