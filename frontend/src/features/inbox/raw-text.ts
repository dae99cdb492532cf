/** A delivery as readable text: indented when it is JSON; what cannot be shown becomes a dot. */
export function rawText(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // oxlint-disable-next-line no-control-regex -- control characters are exactly what must not reach the page
    return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "·");
  }
}
