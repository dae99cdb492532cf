/** The reasons that our own lost deals were given most often, to choose with one press. */
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";

const USUAL = ["price", "competitor", "noNeed", "noAnswer", "timing"] as const;
const SHOWN = 6;

export function LostReasons({ onChoose }: { onChoose: (reason: string) => void }) {
  const { t } = useTranslation();
  const { data } = useRows<"deals", { lost_reason: string; count: number }>("deals", {
    select: "lost_reason,count()",
    where: { lost_reason: "not.is.null", lost_at: "not.is.null" },
    limit: 1000,
  });
  const ours = (data ?? []).toSorted((one, other) => other.count - one.count).map((row) => row.lost_reason);
  const reasons = [...new Set([...ours, ...USUAL.map((reason) => t(`deals.lostReason.${reason}`))])].slice(0, SHOWN);
  return (
    <div className="flex flex-wrap gap-1.5">
      {reasons.map((reason) => (
        <button
          key={reason}
          type="button"
          onClick={() => onChoose(reason)}
          className="h-7 max-w-full truncate rounded-full border border-line-strong px-2.5 text-xs hover:bg-hover max-md:h-10"
        >
          {reason}
        </button>
      ))}
    </div>
  );
}
