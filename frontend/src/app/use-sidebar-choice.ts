/** The person's own sidebar, and changing it. Until the server has answered it stands as it stood here last. */
import { useEffect, useState } from "react";
import { useMe } from "@/api/session";
import { readSidebarChoice, type SidebarChoice, type SidebarPart } from "@/app/sidebar-choice";
import { readPreference, writePreference } from "@/lib/preference";
import { useSetting } from "@/resources/use-setting";

function remembered(name: string): SidebarChoice {
  try {
    return readSidebarChoice(JSON.parse(readPreference(name) ?? "null"));
  } catch {
    return readSidebarChoice(null);
  }
}

export function useSidebarChoice() {
  const { user } = useMe();
  const name = `sidebar.${user.id}`;
  const { value, isKnown, change } = useSetting("sidebar", readSidebarChoice);
  const [last] = useState(() => remembered(name));
  const choice = isKnown ? value : last;
  useEffect(() => {
    if (isKnown) writePreference(name, JSON.stringify(value));
  }, [isKnown, name, value]);
  return {
    choice,
    /** Names what becomes of the choice that stands; the rest of it stays. */
    change: (make: (standing: SidebarChoice) => Partial<SidebarChoice>) => change((standing) => ({ ...standing, ...make(standing) })),
    isFolded: (part: SidebarPart) => choice.folded.includes(part),
  };
}
