/** What is typed while the command menu is on its way, kept for the menu to begin with. */
let typed = "";

export function typeAhead(text: string): void {
  typed = text;
}

export function typedAhead(): string {
  return typed;
}
