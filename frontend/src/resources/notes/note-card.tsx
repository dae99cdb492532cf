/** One note: who wrote it when, its text with boxes to tick, and what can be done with it. */
import { useEffect, useRef, useState } from "react";
import { Ellipsis, Pencil, Pin, PinOff, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useSaveRow } from "@/api/rows";
import { useMay } from "@/api/session";
import type { Row } from "@/api/tables";
import { cx } from "@/lib/cx";
import { ago, dayAndTime } from "@/lib/format";
import { NoteBody } from "@/resources/notes/note-body";
import { NoteWriter } from "@/resources/notes/note-writer";
import { useNoteBoxes } from "@/resources/notes/use-note-boxes";
import { useDeleteWithUndo } from "@/resources/use-delete-with-undo";
import { useMembers } from "@/resources/use-members";
import { IconButton } from "@/ui/icon-button";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";
import { Monogram } from "@/ui/monogram";
import { toast } from "@/ui/toast-store";

export interface NoteCardProps {
  note: Row<"company_notes">;
  /** The one that somebody was led to. */
  isCurrent?: boolean;
}

export function NoteCard({ note, isCurrent = false }: NoteCardProps) {
  const { t, i18n } = useTranslation();
  const may = useMay();
  const members = useMembers();
  const save = useSaveRow("company_notes");
  const remove = useDeleteWithUndo({ table: "company_notes" });
  const [isEditing, setEditing] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: "center" });
  }, [isCurrent]);
  const author = (note.created_by && members.get(note.created_by)) || t("notes.somebody");
  const { body, tick } = useNoteBoxes(note);
  const write = (values: Partial<Row<"company_notes">>) =>
    void save.mutateAsync({ id: note.id, version: note.version, ...values }).catch((error: unknown) => toast(errorText(error, t), "bad"));
  return (
    <li ref={card} aria-current={isCurrent || undefined} className={cx("flex animate-fade-in flex-col gap-2 rounded-lg border bg-surface px-4 py-3", isCurrent ? "border-accent" : "border-line")}>
      <header className="flex items-center gap-2 text-xs text-ink-muted">
        <Monogram name={author} shape="round" />
        <span className="truncate font-medium text-ink">{author}</span>
        <time dateTime={note.created_at} title={dayAndTime(note.created_at)}>
          {ago(note.created_at, i18n.language)}
        </time>
        {note.is_pinned ? <Pin aria-label={t("notes.pinned")} className="size-3.5 text-accent" /> : null}
        {may("company_notes", "u") && !isEditing ? (
          <span className="ml-auto flex">
            <Menu
              align="end"
              trigger={
                <IconButton label={t("notes.more")}>
                  <Ellipsis aria-hidden className="size-4" />
                </IconButton>
              }
            >
              <MenuItem icon={<Pencil aria-hidden />} onSelect={() => setEditing(true)}>
                {t("notes.edit")}
              </MenuItem>
              <MenuItem icon={note.is_pinned ? <PinOff aria-hidden /> : <Pin aria-hidden />} onSelect={() => write({ is_pinned: !note.is_pinned })}>
                {t(note.is_pinned ? "notes.unpin" : "notes.pin")}
              </MenuItem>
              {may("company_notes", "d") ? (
                <MenuItem icon={<Trash2 aria-hidden />} onSelect={() => void remove([note.id])}>
                  {t("notes.delete")}
                </MenuItem>
              ) : null}
            </Menu>
          </span>
        ) : null}
      </header>
      {isEditing ? (
        <NoteWriter companyId={note.company_id} note={note} onClose={() => setEditing(false)} />
      ) : (
        <NoteBody body={body.content ? body : { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: note.body_text }] }] }} onTick={may("company_notes", "u") ? tick : undefined} />
      )}
    </li>
  );
}
