/** Small choices kept in this browser (theme, language, last workspace); a blocked storage only forgets them. */
const PREFIX = "crmflow.";

export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Private windows may refuse storage; the choice then lasts until the page is closed.
  }
}
