/** A note as it is stored: a tree of known kinds. What is not known is passed over when it is read. */
export interface NoteMark {
  type: string;
  attrs?: Record<string, unknown> | undefined;
}

export interface NoteNode {
  type: string;
  attrs?: Record<string, unknown> | undefined;
  content?: NoteNode[] | undefined;
  marks?: NoteMark[] | undefined;
  text?: string | undefined;
}

/** Only what a person would follow: never a script, a file or a page inside the address. */
export function safeHref(href: unknown): string | null {
  return typeof href === "string" && /^(https?:\/\/|mailto:|tel:)/i.test(href) ? href : null;
}

export function isEmptyNote(node: NoteNode | null | undefined): boolean {
  if (!node) return true;
  if (node.type === "mention" || (node.type === "text" && node.text?.trim())) return false;
  return (node.content ?? []).every(isEmptyNote);
}

/** The same without formatting, for the search and the timeline. */
export function noteText(node: NoteNode): string {
  if (node.type === "text") return node.text ?? "";
  if (node.type === "mention") return `@${String(node.attrs?.["label"] ?? "")}`;
  if (node.type === "hardBreak") return "\n";
  const inner = (node.content ?? []).map(noteText).join("");
  return /^(paragraph|heading)$/.test(node.type) ? `${inner}\n` : inner;
}

/** Without the empty lines that an editor leaves behind the last words. */
export function trimmed(node: NoteNode): NoteNode {
  const content = node.content ?? [];
  const last = content.findLastIndex((part) => !isEmptyNote(part));
  return { ...node, content: content.slice(0, last + 1) };
}

/** Ticks or unticks the box at this place of the tree (its index at each depth); the rest stays as it is. */
export function withBox(node: NoteNode, [index, ...rest]: readonly number[], isChecked: boolean): NoteNode {
  if (index === undefined) return { ...node, attrs: { ...node.attrs, checked: isChecked } };
  return { ...node, content: (node.content ?? []).map((part, at) => (at === index ? withBox(part, rest, isChecked) : part)) };
}
