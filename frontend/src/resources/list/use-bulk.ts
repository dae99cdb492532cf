/** What is done to many rows: those chosen, or all that match; a part at a time, so that no address grows too long. */
import { useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { refresh } from "@/api/live";
import { useMe } from "@/api/session";
import { changeRows, createRow, deleteRows, fetchPage, fetchRows, undeleteRows } from "@/api/rows-client";
import type { Row, TableName } from "@/api/tables";
import { idsQuery } from "@/resources/list/list-query";
import type { ListState } from "@/resources/list/list-state";
import type { Selection } from "@/resources/list/use-selection";
import { bulkUndo, undoAll } from "@/resources/past/bulk-undo";
import type { RecordSpec } from "@/resources/records/spec";
import { toast } from "@/ui/toast-store";

const AT_ONCE = 150;

async function inParts(ids: readonly string[], work: (part: readonly string[]) => Promise<readonly string[]>): Promise<string[]> {
  const done: string[] = [];
  for (let place = 0; place < ids.length; place += AT_ONCE) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one part after the other, the server has others to serve too
    done.push(...(await work(ids.slice(place, place + AT_ONCE))));
  }
  return done;
}

export function useBulk(spec: RecordSpec, state: ListState, selection: Selection) {
  const { t } = useTranslation();
  const { user } = useMe();
  const queries = useQueryClient();
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);

  async function chosen(): Promise<string[]> {
    if (!selection.isAll) return [...selection.ids];
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      // oxlint-disable-next-line eslint/no-await-in-loop -- each page begins where the former ended
      const page: { rows: { id: string }[]; next: string | null } = await fetchPage<TableName, { id: string }>(spec.table, { ...idsQuery(spec, state, user.id), limit: 1000 }, cursor);
      ids.push(...page.rows.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    return ids.filter((id) => !selection.ids.has(id));
  }

  async function run(work: (ids: readonly string[]) => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await work(await chosen());
      selection.clear();
    } catch (error) {
      toast(errorText(error, t), "bad");
    } finally {
      refresh(queries, new Set([spec.table, "company_tag_assignments"]));
      setBusy(false);
    }
  }

  const restore = (gone: readonly string[]) => () => {
    inParts(gone, async (part) => {
      await undeleteRows(spec.table, part);
      return part;
    }).then(
      () => {
        void queries.invalidateQueries({ queryKey: ["rows"] });
        toast(t("undo.restored", { count: gone.length }));
      },
      (error: unknown) => toast(errorText(error, t), "bad"),
    );
  };

  const takeBack = (operations: readonly string[]) => {
    undoAll(operations).then(
      (isWhole) => {
        void queries.invalidateQueries({ queryKey: ["rows"] });
        if (isWhole) toast(t("past.undone", { count: 1 }));
        // Somebody changed a row since: that is decided where the operations are.
        else toast(t("past.changedSince"), "info", { label: t("past.decideThere"), run: () => void router.navigate({ to: "/settings/$section", params: { section: "operations" } }) });
      },
      (error: unknown) => toast(errorText(error, t), "bad"),
    );
  };

  return {
    isBusy,
    set: (field: string, value: unknown) =>
      run(async (ids) => {
        const changed = await inParts(ids, (part) => changeRows(spec.table, part, { [field]: value } as Partial<Row<TableName>>));
        const undo = await bulkUndo(spec.table, user.id, Math.ceil(ids.length / AT_ONCE), changed.length);
        toast(t("list.bulk.changed", { count: changed.length }), "good", undo ? { label: t("action.undo"), run: () => takeBack(undo) } : undefined);
      }),
    tag: (tag: string) =>
      run(async (ids) => {
        await inParts(ids, async (part) => {
          const known = await fetchRows("company_tag_assignments", { select: "company_id", where: { tag_id: `eq.${tag}`, company_id: `in.(${part.join(",")})` } });
          const has = new Set(known.map((row) => row.company_id));
          await Promise.all(part.filter((id) => !has.has(id)).map((id) => createRow("company_tag_assignments", { company_id: id, tag_id: tag })));
          return part;
        });
        toast(t("list.bulk.tagged", { count: ids.length }));
      }),
    remove: () =>
      run(async (ids) => {
        const gone = await inParts(ids, (part) => deleteRows(spec.table, part));
        toast(t("undo.deleted", { count: gone.length }), "info", { label: t("action.undo"), run: restore(gone) });
      }),
  };
}
