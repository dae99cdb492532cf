/** The set-up form's values and what is wrong with them, before the server is asked. */
import type { TFunction } from "i18next";
import { cvrDigits, cvrProblem } from "@/lib/cvr";
import { isLongEnough } from "@/lib/password";
import type { SetupRequest } from "@/api/verbs";

export interface SetupValues {
  name: string;
  email: string;
  password: string;
  workspace: string;
  cvr: string;
}

export type SetupProblems = Partial<Record<keyof SetupValues, string>>;

export function setupProblems(values: SetupValues, t: TFunction): SetupProblems {
  const problems: SetupProblems = {};
  if (!values.name.trim()) problems.name = t("form.required");
  if (!/^[^@\s]+@[^@\s]+$/.test(values.email.trim())) problems.email = t("form.email");
  if (!isLongEnough(values.password)) problems.password = t("auth.passwordRule");
  if (!values.workspace.trim()) problems.workspace = t("form.required");
  const wrong = values.cvr.trim() ? cvrProblem(values.cvr) : null;
  if (wrong) problems.cvr = t(`cvr.${wrong}`);
  return problems;
}

export function setupRequest(values: SetupValues, token: string): SetupRequest {
  const cvr = cvrDigits(values.cvr);
  return {
    token,
    name: values.name.trim(),
    email: values.email.trim(),
    password: values.password,
    workspace: values.workspace.trim(),
    ...(cvr ? { cvr } : {}),
  };
}
