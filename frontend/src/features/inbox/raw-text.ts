/** The bytes of an event as readable text. PostgREST writes bytes as \x and hexadecimal digits. */
const LONGEST = 20_000;

function bytesOf(hex: string): Uint8Array {
  const digits = hex.slice(2, 2 + LONGEST * 2);
  return Uint8Array.from({ length: Math.floor(digits.length / 2) }, (_, index) => Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16));
}

/** Indented when it is JSON; what cannot be shown becomes a dot. Long ones are cut. */
export function rawText(body: string | null): string {
  if (!body) return "";
  const text = body.startsWith("\\x") ? new TextDecoder("utf-8").decode(bytesOf(body)) : body.slice(0, LONGEST);
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // eslint-disable-next-line no-control-regex -- control characters are exactly what must not reach the page
    return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "·");
  }
}
