/** A note to read. Only known kinds are drawn, so a stored tree cannot bring anything else onto the page. */
import type { ReactNode } from "react";
import { noteText, safeHref, type NoteMark, type NoteNode } from "@/resources/notes/note-doc";

export interface NoteBodyProps {
  body: NoteNode;
  /** Given when the boxes may be ticked: which one, and how. */
  onTick?: ((place: readonly number[], isChecked: boolean) => void) | undefined;
}

const BLOCKS: Record<string, (inner: ReactNode, key: number) => ReactNode> = {
  paragraph: (inner, key) => <p key={key} className="min-h-5">{inner}</p>,
  bulletList: (inner, key) => <ul key={key} className="list-disc pl-5">{inner}</ul>,
  orderedList: (inner, key) => <ol key={key} className="list-decimal pl-5">{inner}</ol>,
  listItem: (inner, key) => <li key={key}>{inner}</li>,
  taskList: (inner, key) => <ul key={key} className="flex flex-col gap-0.5">{inner}</ul>,
  hardBreak: (_, key) => <br key={key} />,
};

function marked(text: ReactNode, marks: readonly NoteMark[]): ReactNode {
  return marks.reduce<ReactNode>((inner, mark) => {
    if (mark.type === "bold") return <strong className="font-semibold">{inner}</strong>;
    if (mark.type === "italic") return <em>{inner}</em>;
    if (mark.type === "strike") return <s>{inner}</s>;
    const href = mark.type === "link" ? safeHref(mark.attrs?.["href"]) : null;
    if (!href) return inner;
    return (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow" className="text-accent underline underline-offset-2">
        {inner}
      </a>
    );
  }, text);
}

function draw(node: NoteNode, place: readonly number[], onTick: NoteBodyProps["onTick"]): ReactNode {
  const key = place.at(-1) ?? 0;
  if (node.type === "text") return <span key={key}>{marked(node.text, node.marks ?? [])}</span>;
  if (node.type === "mention") {
    return <span key={key} className="rounded-sm bg-accent-tint px-1 text-accent">@{String(node.attrs?.["label"] ?? "")}</span>;
  }
  const inner = (node.content ?? []).map((part, index) => draw(part, [...place, index], onTick));
  if (node.type !== "taskItem") return BLOCKS[node.type]?.(inner, key) ?? inner;
  const isChecked = node.attrs?.["checked"] === true;
  return (
    <li key={key} className="flex items-start gap-2">
      <input
        type="checkbox"
        aria-label={noteText(node).trim()}
        checked={isChecked}
        disabled={!onTick}
        onChange={(event) => onTick?.(place, event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <div className={isChecked ? "min-w-0 flex-1 text-ink-muted line-through" : "min-w-0 flex-1"}>{inner}</div>
    </li>
  );
}

export function NoteBody({ body, onTick }: NoteBodyProps) {
  return <div className="flex flex-col gap-1.5 text-sm wrap-anywhere">{(body.content ?? []).map((node, index) => draw(node, [index], onTick))}</div>;
}
