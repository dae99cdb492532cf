/** What is being written, kept in this browser until it is stored: a closed page loses nothing. */
import { currentWorkspace } from "@/api/http";
import { isEmptyNote, type NoteNode } from "@/resources/notes/note-doc";
import { readPreference, writePreference } from "@/lib/preference";

/** A new note of a company, or a change to an old one. */
export function draftName(companyId: string, noteId?: string): string {
  return `note.${currentWorkspace() ?? ""}.${companyId}.${noteId ?? "new"}`;
}

export function readDraft(name: string): NoteNode | null {
  try {
    const found: unknown = JSON.parse(readPreference(name) ?? "null");
    return typeof found === "object" && found !== null && "type" in found ? (found as NoteNode) : null;
  } catch {
    return null;
  }
}

export function keepDraft(name: string, body: NoteNode | null): void {
  writePreference(name, body && !isEmptyNote(body) ? JSON.stringify(body) : "");
}
