/** Ticking the boxes of a stored note: shown at once, stored one after another, taken back when it was refused. */
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useSaveRow } from "@/api/rows";
import type { Row } from "@/api/tables";
import { noteText, withBox, type NoteNode } from "@/resources/notes/note-doc";
import { toast } from "@/ui/toast-store";

export function useNoteBoxes(note: Row<"company_notes">) {
  const { t } = useTranslation();
  const { mutateAsync } = useSaveRow("company_notes");
  const stored = note.body as unknown as NoteNode;
  /** What the person sees while the server does not have it yet. */
  const [ahead, setAhead] = useState<NoteNode | null>(null);
  const wanted = useRef<NoteNode | null>(null);
  const isStoring = useRef(false);
  const known = useRef(note);
  useEffect(() => {
    known.current = note;
  }, [note]);

  const store = async () => {
    isStoring.current = true;
    let { id, version } = known.current;
    let sent: NoteNode | null = null;
    try {
      while (wanted.current && wanted.current !== sent) {
        sent = wanted.current;
        const values = { body: sent as unknown as Record<string, never>, body_text: noteText(sent).trim() };
        // oxlint-disable-next-line eslint/no-await-in-loop -- each change needs the version that the one before it made
        ({ id, version } = await mutateAsync({ id, version, ...values }));
      }
    } catch (error) {
      toast(errorText(error, t), "bad");
    }
    isStoring.current = false;
    wanted.current = null;
    setAhead(null);
  };
  const tick = (place: readonly number[], isChecked: boolean) => {
    wanted.current = withBox(wanted.current ?? stored, place, isChecked);
    setAhead(wanted.current);
    if (!isStoring.current) void store();
  };
  return { body: ahead ?? stored, tick };
}
