/** Puts a text on the clipboard; false where the browser lets no page do that (plain http, refused). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
