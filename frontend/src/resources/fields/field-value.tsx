/** A field's value in a cell or on a page; references lead to what they name. */
import { Link } from "@tanstack/react-router";
import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ago, dayAndTime } from "@/lib/format";
import { choiceText, embedded, fieldText } from "@/resources/fields/field-text";
import { COMPANIES, DEALS, PEOPLE } from "@/resources/records/records";
import type { FieldSpec, RecordRow } from "@/resources/records/spec";
import { useMembers } from "@/resources/use-members";
import { Badge } from "@/ui/badge";

const PATHS = { company: COMPANIES.path, person: PEOPLE.path, deal: DEALS.path };
const TONES: Record<string, "good" | "warn" | "bad" | "info"> = {
  accepted: "good",
  delivered: "good",
  done: "good",
  paid: "good",
  won: "good",
  declined: "bad",
  failed: "bad",
  lost: "bad",
  expired: "warn",
  sent: "info",
  issued: "info",
  confirmed: "info",
};

export interface FieldValueProps {
  field: FieldSpec;
  row: RecordRow;
  /** In an editable cell a reference must not swallow the click. */
  isPlain?: boolean;
}

export function FieldValue({ field, row, isPlain = false }: FieldValueProps) {
  const { t, i18n } = useTranslation();
  const members = useMembers();
  const value = row[field.name];
  const text = fieldText(field, row, members, t);
  if (text === "") return <span className="text-ink-faint">–</span>;
  if (field.kind === "flag") return value === true ? <Check aria-label={t("choice.yes")} className="size-4 text-good" /> : <span className="text-ink-faint">–</span>;
  if (field.kind === "choice") return <Badge tone={TONES[String(value)] ?? "neutral"}>{choiceText(field, String(value), t)}</Badge>;
  if (field.kind === "stage") {
    const kind = (row["stage"] as { kind?: string } | null)?.kind ?? "open";
    return <Badge tone={TONES[kind] ?? "neutral"}>{text}</Badge>;
  }
  if (field.kind === "moment") return <time dateTime={String(value)} title={dayAndTime(String(value))}>{ago(String(value), i18n.language)}</time>;
  const path = PATHS[field.kind as keyof typeof PATHS];
  const target = embedded(field, row);
  if (path && target && !isPlain) {
    return (
      <Link to={path(target.id)} className="tap truncate hover:text-accent hover:underline">
        {text}
      </Link>
    );
  }
  if (isPlain) return <span className="truncate">{text}</span>;
  if (field.kind === "email") return <a href={`mailto:${text}`} className="tap truncate hover:text-accent hover:underline">{text}</a>;
  if (field.kind === "phone") return <a href={`tel:${text.replaceAll(/\s/g, "")}`} className="tap whitespace-nowrap hover:text-accent hover:underline">{text}</a>;
  if (field.kind === "url" && /^https?:\/\//i.test(text)) {
    return <a href={text} target="_blank" rel="noopener noreferrer" className="tap truncate hover:text-accent hover:underline">{text.replace(/^https?:\/\//i, "")}</a>;
  }
  return <span className="truncate">{text}</span>;
}
