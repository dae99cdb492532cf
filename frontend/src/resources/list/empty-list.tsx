/** A list without a row: what is missing, and the next step for whoever may take it. */
import type { ReactNode } from "react";
import { Link } from "@tanstack/react-router";
import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { ORDERS, QUOTES } from "@/resources/records/records";
import type { RecordSpec } from "@/resources/records/spec";
import { recordWord } from "@/resources/records/words";
import { UploadButton } from "@/resources/upload-button";
import { useUploads } from "@/resources/use-uploads";
import { EmptyState } from "@/ui/empty-state";

export interface EmptyListProps {
  spec: RecordSpec;
  /** The button that creates one; null where a form creates none, or the person may not. */
  create: ReactNode;
}

/** What comes of something else is made where that is. */
const MADE_FROM: Partial<Record<RecordSpec["table"], { spec: RecordSpec; to: "/quotes" | "/orders" }>> = {
  orders: { spec: QUOTES, to: "/quotes" },
  invoices: { spec: ORDERS, to: "/orders" },
};

export function EmptyList({ spec, create }: EmptyListProps) {
  const { t } = useTranslation();
  const may = useMay();
  const uploads = useUploads();
  const mayCreate = may(spec.resource, "c");
  const source = MADE_FROM[spec.table];
  const toSource =
    source && may(source.spec.resource, "r") ? (
      <Link to={source.to} className="inline-flex h-8 items-center gap-2 rounded-md border border-line-strong bg-raised px-3 text-sm font-medium transition-colors hover:bg-hover max-md:h-10">
        {t("list.goTo", { records: recordWord(source.spec, "many", t).toLocaleLowerCase() })}
        <ArrowRight aria-hidden className="size-3.5" />
      </Link>
    ) : null;
  const step = create ?? (spec.table === "documents" ? <UploadButton uploads={uploads} /> : toSource);
  return (
    <EmptyState
      icon={<spec.icon aria-hidden />}
      title={recordWord(spec, "empty", t)}
      text={mayCreate ? recordWord(spec, "emptyText", t) : t("list.emptyForReader")}
      action={mayCreate ? step : null}
    />
  );
}
