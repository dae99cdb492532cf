/** A form beside the register: looks a whole number up a moment after it was typed, and says how that went. */
import { useEffect, useEffectEvent, useRef } from "react";
import { ApiError } from "@/api/http";
import { useRegisterLookup, useRegisterState, type CompanyInRegister } from "@/api/register";
import { cvrDigits, cvrProblem } from "@/lib/cvr";
import { useDebounced } from "@/lib/use-debounced";
import { fillingOf, type Filling } from "@/resources/register/fill-draft";

export type RegisterAnswer =
  | { is: "idle" | "off" | "asking" | "unknown" | "used" | "away" }
  | { is: "found"; company: CompanyInRegister };

export function answerOfError(error: unknown): RegisterAnswer {
  const code = error instanceof ApiError ? error.code : "";
  if (code === "cvr_unknown") return { is: "unknown" };
  if (code === "cvr_register_off") return { is: "off" };
  return { is: code === "cvr_quota_used" || code === "too_many" ? "used" : "away" };
}

/** `onFound` gets what to fill in, and what was filled in before. */
export function useRegister(typed: string, onFound: (filling: Filling, before: Filling | null) => void, isWanted = true): RegisterAnswer {
  const state = useRegisterState();
  const isWhole = cvrProblem(typed) === null;
  const digits = cvrDigits(typed);
  const settled = useDebounced(digits, 250);
  const isOn = state.data !== undefined && state.data.source !== "off";
  const lookup = useRegisterLookup(digits, isWanted && isOn && isWhole && settled === digits);
  const before = useRef<Filling | null>(null);
  const company = isWanted && isWhole ? lookup.data : undefined;
  // Only another company is news; the form's own changes are not.
  const take = useEffectEvent((found: CompanyInRegister) => {
    const filling = fillingOf(found);
    onFound(filling, before.current);
    before.current = filling;
  });
  useEffect(() => {
    if (company) take(company);
  }, [company]);
  if (state.data?.source === "off") return { is: "off" };
  if (!isWanted || !isWhole || !isOn) return { is: "idle" };
  if (lookup.isError) return answerOfError(lookup.error);
  return lookup.data ? { is: "found", company: lookup.data } : { is: "asking" };
}
