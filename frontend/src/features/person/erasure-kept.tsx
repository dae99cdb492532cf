/** What stays after an erasure and why; files of others can be chosen to go along. */
import { useTranslation } from "react-i18next";
import type { Kept } from "@/api/erasure";
import { Checkbox } from "@/ui/checkbox";

export interface ErasureKeptProps {
  kept: readonly Kept[];
  /** The documents that go along; nothing can be chosen where this is left out. */
  chosen?: ReadonlySet<string>;
  onChoose?: (id: string, isChosen: boolean) => void;
}

export function ErasureKept({ kept, chosen, onChoose }: ErasureKeptProps) {
  const { t, i18n } = useTranslation();
  if (kept.length === 0) return null;
  const day = (until: string) => new Date(until).toLocaleDateString(i18n.language, { dateStyle: "long" });
  return (
    <section aria-label={t("erasure.stays")}>
      <h3 className="text-sm font-medium">{t("erasure.stays")}</h3>
      <ul className="mt-1 flex flex-col gap-1 text-sm text-ink-muted">
        {kept.map((item) => (
          <li key={`${item.reason} ${item.id ?? ""}`}>
            {onChoose && item.id && item.reason === "file_of_others" ? (
              <Checkbox
                label={t("erasure.alsoFile", { name: item.label ?? "" })}
                isChecked={chosen?.has(item.id) ?? false}
                onChange={(isChosen) => onChoose(item.id ?? "", isChosen)}
              />
            ) : (
              t(`erasure.kept.${item.reason}` as "erasure.kept.bookkeeping", { label: item.label ?? "", until: item.until ? day(item.until) : "" })
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
