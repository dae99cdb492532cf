/** The rule for a password, as the server has it. */
const SHORTEST = 12;

/** Characters as a person counts them, so that an emoji is one. */
export function isLongEnough(password: string): boolean {
  return [...password].length >= SHORTEST;
}
