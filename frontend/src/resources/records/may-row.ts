/** What the role allows on this very row: a star in the matrix means own rows only. */
import { useMe } from "@/api/session";
import type { RecordSpec } from "@/resources/records/spec";

export type MayRow = (letter: "u" | "d", row: Readonly<Record<string, unknown>>) => boolean;

export function useMayRow(spec: Pick<RecordSpec, "resource" | "ownerField">): MayRow {
  const { permissions, user } = useMe();
  const letters = permissions[spec.resource] ?? "";
  // A table whose rows nobody is in charge of belongs, row by row, to whoever made them.
  const owner = spec.ownerField ?? "created_by";
  return (letter, row) => (letters.includes(`${letter}*`) ? row[owner] === user.id : letters.includes(letter));
}
