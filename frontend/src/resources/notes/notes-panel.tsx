/** The notes about a company: the pinned ones first, then the newest; a place to write on top. */
import { useState } from "react";
import { NotebookPen, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRowPages } from "@/api/rows";
import { useMay } from "@/api/session";
import { draftName, readDraft } from "@/resources/notes/drafts";
import { NoteCard } from "@/resources/notes/note-card";
import { NoteWriter } from "@/resources/notes/note-writer";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

const PAGE = 25;

export interface NotesPanelProps {
  companyId: string;
  /** The note that somebody was led to. */
  currentId?: string | undefined;
}

export function NotesPanel({ companyId, currentId }: NotesPanelProps) {
  const { t } = useTranslation();
  const may = useMay();
  // A draft that was left behind is open again.
  const [isWriting, setWriting] = useState(() => readDraft(draftName(companyId)) !== null);
  const notes = useRowPages("company_notes", {
    where: { company_id: `eq.${companyId}` },
    order: "is_pinned.desc,created_at.desc,id",
    limit: PAGE,
  });
  const rows = (notes.data?.pages ?? []).flatMap((page) => page.rows);
  const mayWrite = may("company_notes", "c");
  const open = (
    <Button icon={<Plus aria-hidden className="size-3.5" />} className="self-start" onClick={() => setWriting(true)}>
      {t("notes.new")}
    </Button>
  );
  return (
    <section aria-label={t("notes.title")} className="mx-auto flex w-full max-w-200 flex-col gap-3">
      {mayWrite && isWriting ? <NoteWriter companyId={companyId} onClose={() => setWriting(false)} /> : null}
      {mayWrite && !isWriting && rows.length > 0 ? open : null}
      {notes.isPending ? <SkeletonRows rows={3} /> : null}
      {notes.isError ? <ErrorState error={notes.error} onRetry={() => void notes.refetch()} /> : null}
      {notes.isSuccess && rows.length === 0 && !isWriting ? (
        <EmptyState icon={<NotebookPen aria-hidden />} title={t("notes.empty")} text={t("notes.emptyText")} action={mayWrite ? open : undefined} />
      ) : null}
      <ul className="flex flex-col gap-3">
        {rows.map((note) => (
          <NoteCard key={note.id} note={note} isCurrent={note.id === currentId} />
        ))}
      </ul>
      {notes.hasNextPage ? (
        <Button className="self-center" isBusy={notes.isFetchingNextPage} onClick={() => void notes.fetchNextPage()}>
          {t("notes.older")}
        </Button>
      ) : null}
    </section>
  );
}
