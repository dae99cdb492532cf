/** What is typed in one form of the settings. It outlives changes elsewhere in the row, also by somebody else. */
import { useState } from "react";
import type { Settings } from "@/features/settings/firm/company/firm-settings";

/** The database orders the keys of an object its own way, and what is empty is not stored. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).filter(([, inner]) => inner !== "").toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function same(one: unknown, other: unknown): boolean {
  return plain(one) === plain(other);
}

export interface SettingsDraft<Draft> {
  draft: Draft;
  setDraft: (draft: Draft) => void;
  isChanged: boolean;
  /** What the change is based on: an older one where somebody changed the very same meanwhile, so that it is refused. */
  version: number;
}

export function useSettingsDraft<Draft>(settings: Settings, read: (settings: Settings) => Draft): SettingsDraft<Draft> {
  const [base, setBase] = useState(settings);
  const [draft, setDraft] = useState(() => read(settings));
  const isChanged = !same(draft, read(base));
  const isMoved = !same(read(settings), read(base));
  // Nothing typed, or just what is stored now: the form follows.
  if (isMoved && (!isChanged || same(draft, read(settings)))) {
    setBase(settings);
    setDraft(read(settings));
  }
  return { draft, setDraft, isChanged, version: isMoved ? base.version : settings.version };
}
