/** A note being written or changed: kept as a draft at every letter, stored when asked. */
import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useSaveRow } from "@/api/rows";
import type { Row } from "@/api/tables";
import { lazyPart } from "@/lib/fetched-patiently";
import { draftName, keepDraft, readDraft } from "@/resources/notes/drafts";
import { isEmptyNote, noteText, trimmed, type NoteNode } from "@/resources/notes/note-doc";
import { Button } from "@/ui/button";
import { Skeleton } from "@/ui/skeleton";

const NoteEditor = lazyPart(async () => (await import("@/resources/notes/note-editor")).NoteEditor);

export interface NoteWriterProps {
  companyId: string;
  /** The note to change; none writes a new one. */
  note?: Row<"company_notes"> | undefined;
  onClose: () => void;
}

export function NoteWriter({ companyId, note, onClose }: NoteWriterProps) {
  const { t } = useTranslation();
  const save = useSaveRow("company_notes");
  const name = draftName(companyId, note?.id);
  const [start] = useState(() => readDraft(name) ?? (note?.body as NoteNode | undefined) ?? null);
  const [body, setBody] = useState<NoteNode | null>(start);
  const change = (next: NoteNode) => {
    setBody(next);
    keepDraft(name, next);
  };
  const cancel = () => {
    keepDraft(name, null);
    onClose();
  };
  const store = async () => {
    if (!body || isEmptyNote(body) || save.isPending) return;
    const stored = trimmed(body);
    const values = { body: stored as unknown as Record<string, never>, body_text: noteText(stored).trim() };
    // What could not be stored stays in the editor and in the draft.
    await save.mutateAsync(note ? { id: note.id, version: note.version, ...values } : { company_id: companyId, ...values }).then(cancel, () => undefined);
  };
  return (
    <div className="flex flex-col gap-2">
      <Suspense fallback={<Skeleton className="h-32 rounded-lg" />}>
        <NoteEditor body={start} onChange={change} onStore={() => void store()} onCancel={onClose} />
      </Suspense>
      {save.isError ? <p role="alert" className="text-xs text-bad">{errorText(save.error, t)}</p> : null}
      <div className="flex items-center gap-2">
        <Button look="primary" isBusy={save.isPending} disabled={isEmptyNote(body)} onClick={() => void store()}>
          {t("notes.store")}
        </Button>
        <Button look="quiet" onClick={cancel}>
          {t("action.cancel")}
        </Button>
        <span className="ml-auto text-xs text-ink-faint">{isEmptyNote(body) ? "" : t("notes.draftKept")}</span>
      </div>
    </div>
  );
}
