/** One row that hung on the record then; papers and conversations open, to what stood in them at that time. */
import { useState } from "react";
import { ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ChildLine } from "@/resources/history/child-lists";
import { ChildParts } from "@/resources/history/child-parts";
import { Badge } from "@/ui/badge";

/** What is made of rows of its own: lines, or messages. */
const MADE_OF_PARTS: ReadonlySet<string> = new Set(["quotes", "orders", "invoices", "chat_conversations", "email_threads", "price_lists"]);

export interface ChildThenProps {
  table: string;
  line: ChildLine;
  at: string;
}

export function ChildThen({ table, line, at }: ChildThenProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const title = <span className={line.state === "new" ? "truncate text-ink-muted" : "truncate"}>{line.title}</span>;
  const mark = line.state === "gone" ? <Badge tone="warn">{t("history.gone")}</Badge> : line.state === "new" ? <Badge>{t("history.new")}</Badge> : null;
  // What came since was not there to be opened.
  if (line.state === "new" || !MADE_OF_PARTS.has(table)) {
    return (
      <li className="flex items-center gap-2 pl-5">
        {title}
        {mark}
      </li>
    );
  }
  return (
    <li>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)} className="group/parts">
        <summary className="flex cursor-pointer list-none items-center gap-2 rounded-sm select-none hover:text-accent max-md:min-h-10 [&::-webkit-details-marker]:hidden">
          <ChevronRight aria-hidden className="size-3 shrink-0 text-ink-faint transition-transform group-open/parts:rotate-90" />
          {title}
          {mark}
        </summary>
        {isOpen ? <ChildParts table={table} id={line.id} at={at} /> : null}
      </details>
    </li>
  );
}
