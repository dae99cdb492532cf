/** The kinds of events by table: all of a table is one choice, as `deals.*` is in the database. */

export interface KindGroup {
  table: string;
  kinds: string[];
}

export function kindGroups(kinds: readonly string[]): KindGroup[] {
  const groups = new Map<string, string[]>();
  for (const kind of kinds) {
    const table = kind.split(".")[0] ?? kind;
    groups.set(table, [...(groups.get(table) ?? []), kind]);
  }
  return [...groups].map(([table, own]) => ({ table, kinds: own }));
}

/** The choice after a table was ticked or cleared: all of it, or nothing of it. */
export function withTable(chosen: readonly string[], table: string, isWanted: boolean): string[] {
  const others = chosen.filter((kind) => !kind.startsWith(`${table}.`));
  return isWanted ? [...others, `${table}.*`] : others;
}

/** The choice after one kind was ticked or cleared; all of a table that loses one becomes the rest of it. */
export function withKind(chosen: readonly string[], kind: string, isWanted: boolean, group: KindGroup): string[] {
  const whole = `${group.table}.*`;
  const spelled = chosen.includes(whole) ? [...chosen.filter((known) => known !== whole), ...group.kinds] : [...chosen];
  const rest = spelled.filter((known) => known !== kind);
  const next = isWanted ? [...rest, kind] : rest;
  return group.kinds.every((known) => next.includes(known)) ? withTable(next, group.table, true) : next;
}
