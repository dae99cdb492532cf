/** Danish company numbers: eight digits, the last one a check digit (modulus 11). */
const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1] as const;

/** The digits of what a person typed: "DK 12 34 56 78" gives "12345678". */
export function cvrDigits(text: string): string {
  return text.replace(/^\s*DK/i, "").replace(/[\s.-]/g, "");
}

/** Why this is not a CVR number, or null when it is one. */
export function cvrProblem(text: string): "length" | "digits" | "check" | null {
  const digits = cvrDigits(text);
  if (!/^\d*$/.test(digits)) return "digits";
  if (digits.length !== 8) return "length";
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0 && digits[0] !== "0" ? null : "check";
}

/** 12345678 as "12 34 56 78"; anything else unchanged. */
export function formatCvr(cvr: string | null | undefined): string {
  return cvr ? cvr.replace(/^(\d{2})(\d{2})(\d{2})(\d{2})$/, "$1 $2 $3 $4") : "";
}
