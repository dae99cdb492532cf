/** What stands in a cell. A function and not a component: a screen has hundreds of cells, and scrolling draws them anew. */
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { Check } from "lucide-react";
import { ago, dayAndTime, fileSize } from "@/lib/format";
import { choiceText, embedded, fieldText } from "@/resources/fields/field-text";
import { withList } from "@/resources/list/list-token";
import { COMPANIES, DEALS, PEOPLE } from "@/resources/records/records";
import { titleOf, type FieldSpec, type RecordRow, type RecordSpec } from "@/resources/records/spec";
import { Badge, type Tone } from "@/ui/badge";

export interface CellContext {
  spec: RecordSpec;
  members: ReadonlyMap<string, string>;
  t: TFunction;
  language: string;
  /** The list, as the address of a record opened from it says it. */
  list: string | undefined;
}

const PATHS = { company: COMPANIES.path, person: PEOPLE.path, deal: DEALS.path };
const TONES: Record<string, Tone> = {
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
const LINK = "truncate hover:text-accent hover:underline";

/** A link that the grid follows itself, so that a cell costs no component of the router. */
function link(to: string, text: string, className: string): ReactNode {
  return (
    <a href={to} data-open="" tabIndex={-1} className={className}>
      {text}
    </a>
  );
}

export function isRight(field: FieldSpec): boolean {
  return field.kind === "money" || field.kind === "number";
}

/** What has no page of its own opens beside the list. */
export function rowPath(spec: RecordSpec, id: string, list: string | undefined): string {
  return spec.path ? withList(spec.path(id), list) : `?panel=${spec.table}:${id}`;
}

export function titleContent(row: RecordRow, { spec, list }: CellContext): ReactNode {
  return link(rowPath(spec, row.id, list), titleOf(spec, row), "min-w-0 truncate font-medium hover:text-accent hover:underline");
}

export function cellContent(field: FieldSpec, row: RecordRow, { members, t, language }: CellContext): ReactNode {
  const value = row[field.name];
  if (value === null || value === undefined || value === "") return null;
  if (field.kind === "flag") return value === true ? <Check aria-label={t("choice.yes")} className="size-4 text-good" /> : null;
  if (field.kind === "choice") return <Badge tone={TONES[String(value)] ?? "neutral"}>{choiceText(field, String(value), t)}</Badge>;
  if (field.kind === "moment") {
    return (
      <time dateTime={String(value)} title={dayAndTime(String(value))} className="truncate">
        {ago(String(value), language)}
      </time>
    );
  }
  const text = fieldText(field, row, members, t);
  if (text === "") return null;
  if (field.kind === "stage") return <Badge tone={TONES[(row["stage"] as { kind?: string } | null)?.kind ?? ""] ?? "neutral"}>{text}</Badge>;
  if (field.name === "size_bytes") return <span className="truncate">{fileSize(Number(value))}</span>;
  const path = PATHS[field.kind as keyof typeof PATHS];
  const target = embedded(field, row);
  if (path && target) return link(path(target.id), text, LINK);
  return <span className="truncate">{text}</span>;
}
