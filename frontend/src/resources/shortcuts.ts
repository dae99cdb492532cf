/** Every key of the interface, in one table: the shell listens to its own part, and the help shows all of it. */
export const GO_KEYS = { h: "/", v: "/companies", p: "/people", d: "/deals", t: "/tasks", i: "/inbox" } as const;

export interface Shortcut {
  /** Pressed one after another; joined by + when together. */
  keys: readonly string[];
  /** What it does: the word `shortcuts.<word>`. */
  word:
    | "menu" | "search" | "help" | "create" | "favourite"
    | "goHome" | "goCompanies" | "goPeople" | "goDeals" | "goTasks" | "goInbox"
    | "rows" | "open" | "select" | "range" | "edit" | "cells" | "close" | "tabs" | "beside" | "tab" | "step";
}

export const SHORTCUTS: readonly { group: "everywhere" | "go" | "lists" | "records"; keys: readonly Shortcut[] }[] = [
  {
    group: "everywhere",
    keys: [
      { keys: ["Ctrl+K"], word: "menu" },
      { keys: ["/"], word: "search" },
      { keys: ["c"], word: "create" },
      { keys: ["Shift+F"], word: "favourite" },
      { keys: ["?"], word: "help" },
      { keys: ["Esc"], word: "close" },
    ],
  },
  {
    group: "go",
    keys: [
      { keys: ["g", "h"], word: "goHome" },
      { keys: ["g", "i"], word: "goInbox" },
      { keys: ["g", "v"], word: "goCompanies" },
      { keys: ["g", "p"], word: "goPeople" },
      { keys: ["g", "d"], word: "goDeals" },
      { keys: ["g", "t"], word: "goTasks" },
    ],
  },
  {
    group: "lists",
    keys: [
      { keys: ["j", "k"], word: "rows" },
      { keys: ["↑", "↓", "←", "→"], word: "cells" },
      { keys: ["Enter"], word: "open" },
      { keys: ["Shift+Enter"], word: "beside" },
      { keys: ["x"], word: "select" },
      { keys: ["Shift+x"], word: "range" },
      { keys: ["e"], word: "edit" },
    ],
  },
  {
    group: "records",
    keys: [
      { keys: ["←", "→"], word: "tabs" },
      { keys: ["1"], word: "tab" },
      { keys: ["Ctrl+↑", "Ctrl+↓"], word: "step" },
    ],
  },
];
