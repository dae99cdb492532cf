/** A document at an address of its own. */
import { useCallback } from "react";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useRow } from "@/api/rows";
import { ItemFrame } from "@/features/item/item-frame";
import { DocumentView } from "@/resources/document-view";
import { RecordGone } from "@/resources/record-page/record-gone";
import { RecordSkeleton } from "@/resources/record-page/record-skeleton";
import { RecordSteps } from "@/resources/record-page/record-steps";
import { wayBack } from "@/resources/record-page/trail";
import { DOCUMENTS } from "@/resources/records/records";
import { ErrorState } from "@/ui/error-state";

const route = getRouteApi("/shell/documents/$documentId");

interface Head extends Record<string, unknown> {
  id: string;
  file_name: string;
  company: { id: string; name: string } | null;
}

export function DocumentPage() {
  const { t } = useTranslation();
  const { documentId } = route.useParams();
  const { list } = route.useSearch();
  const navigate = route.useNavigate();
  const document = useRow<"documents", Head>("documents", documentId, "id,file_name,created_by,company:companies(id,name)");
  const step = useCallback((id: string) => void navigate({ to: "/documents/$documentId", params: { documentId: id }, search: (former) => former }), [navigate]);
  if (document.isPending) return <RecordSkeleton />;
  if (document.isError) return <ErrorState isPage error={document.error} onRetry={() => void document.refetch()} />;
  if (!document.data) return <RecordGone title={t("documents.gone")} to="/documents" label={t("page.toDocuments")} />;
  return (
    <ItemFrame
      spec={DOCUMENTS}
      list={list}
      title={document.data.file_name}
      row={document.data}
      company={document.data.company}
      back={wayBack("documents", list) ?? "/documents"}
      end={<RecordSteps spec={DOCUMENTS} id={documentId} list={list} onGo={step} />}
    >
      <DocumentView key={documentId} documentId={documentId} hasTitle={false} />
    </ItemFrame>
  );
}
