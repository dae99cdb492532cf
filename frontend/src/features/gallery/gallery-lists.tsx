/** The faces of a list: loading, empty, error, rows. */
import { Building2, Mail } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ApiError } from "@/api/http";
import { Specimen } from "@/features/gallery/specimen";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { ListFaces } from "@/ui/list-faces";
import { ListRow } from "@/ui/list-row";
import { SkeletonRows } from "@/ui/skeleton-rows";

const FAILURE = new ApiError(503, "unavailable", "", [], "8f2c41d0");

export function GalleryLists() {
  const { t } = useTranslation();
  const box = "flex min-h-72 w-full flex-col rounded-lg border border-line overflow-hidden";
  return (
    <Specimen name="SkeletonRows, EmptyState, ErrorState, ListFaces, ListRow">
      <div className="grid w-full grid-cols-2 gap-4 max-md:grid-cols-1">
        <div className={box}><SkeletonRows rows={5} /></div>
        <div className={box}>
          <EmptyState icon={<Building2 aria-hidden />} title={t("companies.empty")} text={t("companies.emptyText")} action={<Button look="primary">{t("companies.create")}</Button>} />
        </div>
        <div className={box}><ErrorState error={FAILURE} onRetry={() => undefined} /></div>
        <div className={box}>
          <ListFaces query={{ data: ["Mette Holm"], error: null, refetch: () => undefined }} empty={null}>
            {(names) => <ul className="p-4">{names.map((name) => <li key={name}>{name}</li>)}</ul>}
          </ListFaces>
        </div>
        <ul className={box}>
          {["Tilbud på 12 egeborde", "SV: Levering i uge 47", "Faktura 2041"].map((title, index) => (
            <ListRow
              key={title}
              icon={<Mail aria-hidden className="size-4 shrink-0 text-ink-faint" />}
              title={title}
              detail="Mette Holm · Kan I levere inden jul?"
              end="14:05"
              isCurrent={index === 1}
              onOpen={() => undefined}
            />
          ))}
        </ul>
      </div>
    </Specimen>
  );
}
