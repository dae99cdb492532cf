/** Several CVR numbers as people paste them: one a line, or with commas, semicolons or spaces between. */
import { cvrDigits, cvrProblem } from "@/lib/cvr";

export interface CvrList {
  cvrs: string[];
  /** What is no CVR number, as it was typed. */
  wrong: string[];
}

export function readCvrs(text: string): CvrList {
  const pieces = text.split(/[\n,;\t]+/).flatMap((piece) => {
    const bare = piece.trim();
    // "12345678 87654321" is two numbers, "12 34 56 78" is one.
    return /^(?:(?:DK)?\d{8}\s+)+(?:DK)?\d{8}$/i.test(bare) ? bare.split(/\s+/) : [bare];
  });
  const typed = pieces.filter((piece) => piece !== "");
  const right = typed.filter((piece) => cvrProblem(piece) === null);
  return { cvrs: [...new Set(right.map(cvrDigits))], wrong: typed.filter((piece) => cvrProblem(piece) !== null) };
}
