/** How much waits at a place; what is late is red. */
import { useTranslation } from "react-i18next";
import type { ShownPlace } from "@/app/use-places";
import { cx } from "@/lib/cx";

export function CountBadge({ place, className }: { place: ShownPlace; className?: string }) {
  const { t } = useTranslation();
  if (place.count === 0) return null;
  return (
    <span
      className={cx(
        "min-w-5 rounded-sm px-1 text-center text-2xs font-medium tabular-nums",
        place.isLate ? "bg-bad-tint text-bad" : "bg-accent-tint text-accent",
        className,
      )}
    >
      <span className="sr-only">{t(place.isLate ? "nav.overdue" : "nav.waiting")} </span>
      {place.count > 99 ? "99+" : place.count}
    </span>
  );
}
