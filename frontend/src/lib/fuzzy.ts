/** How well a few typed letters fit a text: the start of it, the start of a word, a part, or the letters in order. */
const MARKS = /\p{M}/gu;

function plain(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(MARKS, "");
}

function hasInOrder(text: string, letters: string): boolean {
  let at = -1;
  return [...letters].every((letter) => (at = text.indexOf(letter, at + 1)) >= 0);
}

/** 0 does not fit; the higher the better. */
export function fits(text: string, typed: string): number {
  const [whole, wanted] = [plain(text), plain(typed.trim())];
  if (!wanted || whole.startsWith(wanted)) return 4;
  if (whole.includes(` ${wanted}`)) return 3;
  if (whole.includes(wanted)) return 2;
  return hasInOrder(whole, wanted.replaceAll(" ", "")) ? 1 : 0;
}

/** What fits, best first; equals keep their order. */
export function bestFits<T>(items: readonly T[], typed: string, text: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, rank: fits(text(item), typed) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ item }) => item);
}
