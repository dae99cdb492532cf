/** Writing a note: bold, lists, checklists, links and @colleague. Fetched when somebody writes. Ctrl+Enter stores. */
import { TaskItem, TaskList } from "@tiptap/extension-list";
import { Mention } from "@tiptap/extension-mention";
import { Placeholder } from "@tiptap/extensions";
import { EditorContent, useEditor } from "@tiptap/react";
import { StarterKit } from "@tiptap/starter-kit";
import { useTranslation } from "react-i18next";
import { safeHref, type NoteNode } from "@/resources/notes/note-doc";
import { NoteToolbar } from "@/resources/notes/note-toolbar";
import { useMentionList } from "@/resources/notes/use-mention-list";
import { useColleagues } from "@/resources/use-members";
import { Monogram } from "@/ui/monogram";
import { cx } from "@/lib/cx";

export interface NoteEditorProps {
  /** What it begins with; later changes are the writer's own. */
  body: NoteNode | null;
  onChange: (body: NoteNode) => void;
  onStore: () => void;
  onCancel: () => void;
}

export function NoteEditor({ body, onChange, onStore, onCancel }: NoteEditorProps) {
  const { t } = useTranslation();
  const { list, suggestion } = useMentionList(useColleagues());
  const editor = useEditor({
    // The security policy forbids inline styles; ours are below.
    injectCSS: false,
    autofocus: "end",
    content: body,
    extensions: [
      StarterKit.configure({
        heading: false,
        blockquote: false,
        code: false,
        codeBlock: false,
        horizontalRule: false,
        underline: false,
        link: { openOnClick: false, autolink: true, isAllowedUri: (address) => safeHref(address) !== null },
      }),
      TaskList,
      TaskItem.configure({ nested: true }),
      Placeholder.configure({ placeholder: t("notes.placeholder") }),
      Mention.configure({ suggestion }),
    ],
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": t("notes.write"),
        class: "note-editor min-h-20 px-3 py-2 text-sm outline-none wrap-anywhere max-md:text-base",
      },
    },
    onUpdate: (changed) => onChange(changed.editor.getJSON() as NoteNode),
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the editor's own keys come first; these two end the writing
    <div
      role="group"
      aria-label={t("notes.write")}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          onStore();
        }
        if (event.key === "Escape" && !list && !event.defaultPrevented) onCancel();
      }}
      className="rounded-lg border border-line-strong bg-surface focus-within:border-accent"
    >
      <NoteToolbar editor={editor} />
      <EditorContent editor={editor} />
      {list && list.options.length > 0 ? (
        <div
          role="listbox"
          aria-label={t("notes.colleagues")}
          style={{ left: list.left, top: list.top }}
          className="fixed z-40 min-w-52 rounded-lg border border-line bg-raised p-1 text-sm shadow-pop"
        >
          {list.options.map((colleague, index) => (
            <div
              key={colleague.id}
              role="option"
              tabIndex={-1}
              aria-selected={index === list.current}
              // The editor keeps the focus, and its keys choose too.
              onMouseDown={(event) => {
                event.preventDefault();
                list.choose(colleague);
              }}
              className={cx("flex h-8 cursor-pointer items-center gap-2 rounded-md px-2 max-md:h-11", index === list.current && "bg-hover")}
            >
              <Monogram name={colleague.label} shape="round" />
              {colleague.label}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}
