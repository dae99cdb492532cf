/** Records of one kind that answer what was typed, as a group of the command menu. */
import { Command } from "cmdk";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { CommandLine } from "@/app/command-line";
import { addressOf } from "@/app/record-query";
import { useHasPage } from "@/app/use-has-page";
import { formatCvr } from "@/lib/cvr";
import { selectOf, titleOf, type RecordRow, type RecordSpec } from "@/resources/records/spec";
import { recordWord } from "@/resources/records/words";

export interface RecordResultsProps {
  spec: RecordSpec;
  words: string;
  limit: number;
  onGo: (path: string, title: string) => void;
}

function detailOf(row: RecordRow): string {
  const company = row["company"] as { name?: string } | null | undefined;
  const parts = [row["number"], formatCvr(row["cvr"] as string | null), row["sku"], company?.name, row["city"]];
  return parts.filter((part) => typeof part === "string" && part !== "").slice(0, 2).join(" · ");
}

export function RecordResults({ spec, words, limit, onGo }: RecordResultsProps) {
  const { t } = useTranslation();
  const hasPage = useHasPage();
  const found = useRows<typeof spec.table, RecordRow>(spec.table, { select: selectOf(spec), search: words || undefined, order: words ? undefined : spec.order, limit });
  const lines = (found.data ?? []).flatMap((row) => {
    const path = addressOf(spec, row, hasPage);
    return path ? [{ row, path }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <Command.Group heading={recordWord(spec, "many", t)}>
      {lines.map(({ row, path }) => (
        <CommandLine key={row.id} id={`${spec.table}-${row.id}`} icon={spec.icon} text={titleOf(spec, row)} detail={detailOf(row)} onRun={() => onGo(path, titleOf(spec, row))} />
      ))}
    </Command.Group>
  );
}
