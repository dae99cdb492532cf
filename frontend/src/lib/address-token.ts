/** Links carry their token after the #, so that it never reaches a log. */
export function tokenFromAddress(): string {
  return new URLSearchParams(window.location.hash.slice(1)).get("token") ?? "";
}
