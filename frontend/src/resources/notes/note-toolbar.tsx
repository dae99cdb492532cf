/** The few ways a note is formatted. */
import { useState, type FormEvent } from "react";
import { useEditorState, type Editor } from "@tiptap/react";
import { Bold, Italic, Link as LinkIcon, List, ListChecks, ListOrdered } from "lucide-react";
import { useTranslation } from "react-i18next";
import { safeHref } from "@/resources/notes/note-doc";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { Input } from "@/ui/input";

/** "nordlys.dk" is what people type. */
function addressOf(text: string): string | null {
  const bare = text.trim();
  if (!bare) return null;
  return safeHref(bare) ?? safeHref(bare.includes("@") ? `mailto:${bare}` : `https://${bare}`);
}

export function NoteToolbar({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const [address, setAddress] = useState<string | null>(null);
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive("bold"),
      italic: now.isActive("italic"),
      bullets: now.isActive("bulletList"),
      numbers: now.isActive("orderedList"),
      boxes: now.isActive("taskList"),
      link: now.isActive("link"),
    }),
  });
  const tools = [
    { id: "bold", icon: Bold, run: () => editor.chain().focus().toggleBold().run() },
    { id: "italic", icon: Italic, run: () => editor.chain().focus().toggleItalic().run() },
    { id: "bullets", icon: List, run: () => editor.chain().focus().toggleBulletList().run() },
    { id: "numbers", icon: ListOrdered, run: () => editor.chain().focus().toggleOrderedList().run() },
    { id: "boxes", icon: ListChecks, run: () => editor.chain().focus().toggleTaskList().run() },
    {
      id: "link",
      icon: LinkIcon,
      run: () => (active.link ? editor.chain().focus().unsetLink().run() : setAddress("")),
    },
  ] as const;
  const link = (event: FormEvent) => {
    event.preventDefault();
    const href = addressOf(address ?? "");
    if (!href) return;
    const chain = editor.chain().focus();
    // Without a selection the address itself is the text.
    if (editor.state.selection.empty) chain.insertContent({ type: "text", text: address?.trim() ?? href, marks: [{ type: "link", attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    setAddress(null);
  };
  return (
    <div className="border-b border-line">
      <div role="toolbar" aria-label={t("notes.format")} className="flex flex-wrap gap-0.5 px-1 py-0.5">
        {tools.map(({ id, icon: Icon, run }) => (
          <IconButton key={id} label={t(`notes.tool.${id}`)} aria-pressed={active[id]} onMouseDown={(event) => event.preventDefault()} onClick={run} className={active[id] ? "bg-pressed text-ink" : ""}>
            <Icon aria-hidden className="size-4" />
          </IconButton>
        ))}
      </div>
      {address === null ? null : (
        <form onSubmit={link} className="flex items-center gap-2 border-t border-line p-2">
          <Input aria-label={t("notes.address")} placeholder="https://" value={address} onChange={(event) => setAddress(event.target.value)} ref={(field) => field?.focus()} />
          <Button type="submit">{t("notes.tool.link")}</Button>
        </form>
      )}
    </div>
  );
}
