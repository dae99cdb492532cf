/** Which of the things typed to prove who one is was refused: each has a field of its own. */
import type { TFunction } from "i18next";
import { errorText } from "@/api/error-text";
import { ApiError } from "@/api/http";

export interface ProofProblems {
  password?: string;
  code?: string;
  /** Anything else. */
  form?: string;
}

export function proofProblems(error: unknown, t: TFunction): ProofProblems {
  if (!error) return {};
  if (error instanceof ApiError && error.code === "wrong_credentials") return { password: t("me.wrongPassword") };
  if (error instanceof ApiError && error.code === "wrong_code") return { code: t("problem.wrong_code") };
  return { form: errorText(error, t) };
}
