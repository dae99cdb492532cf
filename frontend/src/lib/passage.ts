/** Finding the quoted passage inside a text, so that evidence can be shown exactly where it stands. */
export interface Passage {
  quote?: string | undefined;
  start?: number | undefined;
  end?: number | undefined;
}

/** Words of a quote with any white space between them: line breaks differ between a source and its quote. */
function looseSearch(text: string, quote: string): [number, number] | null {
  const words = quote.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const match = words.length ? new RegExp(words.join("\\s+"), "i").exec(text) : null;
  return match ? [match.index, match.index + match[0].length] : null;
}

/** Where the passage stands, as [start, end): by its offsets when the quote agrees with them, else by the words. */
export function locate(text: string, passage: Passage | null | undefined): [number, number] | null {
  if (!passage) return null;
  const { quote, start, end } = passage;
  const byOffset = start !== undefined && end !== undefined && start >= 0 && start < end && end <= text.length;
  if (byOffset && (!quote || text.slice(start, end).includes(quote.trim()))) return [start, end];
  if (quote) {
    const found = looseSearch(text, quote);
    if (found) return found;
  }
  return byOffset && !quote ? [start, end] : null;
}
