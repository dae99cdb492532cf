/** A note's tree: its words, its boxes, and what an address may be. */
import { describe, expect, it } from "vitest";
import { isEmptyNote, noteText, safeHref, trimmed, withBox, type NoteNode } from "@/resources/notes/note-doc";

const box = (text: string, checked = false): NoteNode => ({
  type: "taskItem",
  attrs: { checked },
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});
const note: NoteNode = {
  type: "doc",
  content: [
    { type: "paragraph", content: [{ type: "text", text: "Spørg " }, { type: "mention", attrs: { id: "1", label: "Anna" } }] },
    { type: "taskList", content: [box("mål op"), box("bestil")] },
  ],
};

describe("a note", () => {
  it("reads without its formatting", () => expect(noteText(note)).toBe("Spørg @Anna\nmål op\nbestil\n"));

  it("ticks the box that was meant, and no other", () => {
    const [, list] = withBox(note, [1, 1], true).content ?? [];
    expect(list?.content?.map((item) => item.attrs?.["checked"])).toEqual([false, true]);
    expect(note.content?.[1]?.content?.[1]?.attrs?.["checked"]).toBe(false);
  });

  it("is stored without the empty lines at its end, and keeps those between", () => {
    const empty: NoteNode = { type: "paragraph" };
    const stored = trimmed({ ...note, content: [empty, ...(note.content ?? []), empty, empty] });
    expect(stored.content).toEqual([empty, ...(note.content ?? [])]);
  });

  it("is empty without words", () => {
    expect(isEmptyNote({ type: "doc", content: [{ type: "paragraph" }] })).toBe(true);
    expect(isEmptyNote(note)).toBe(false);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//elsewhere", " javascript:x", 7, null])("follows no address like %s", (href) => {
    expect(safeHref(href)).toBeNull();
  });

  it.each(["https://crmflow.example", "mailto:bo@x.dk", "tel:+4512345678"])("follows %s", (href) => expect(safeHref(href)).toBe(href));
});
