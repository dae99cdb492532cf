/** The CVR register: whether there is one, what it says of a number, and a company filled from it. */
import { useQuery } from "@tanstack/react-query";
import { call } from "@/api/http";
import type { components } from "@/api/schema.gen";
import { useVerb } from "@/api/verbs";

type Schemas = components["schemas"];
export type CompanyInRegister = Schemas["CompanyInRegister"];

/** Whether this installation asks a register at all. */
export function useRegisterState() {
  return useQuery({ queryKey: ["cvr-register"], queryFn: () => call<Schemas["RegisterState"]>("GET", "/cvr"), staleTime: Infinity, retry: false });
}

/** What the register says of a whole number. Asked once: its look-ups are counted, and one can type instead. */
export function useRegisterLookup(cvr: string, isEnabled: boolean) {
  return useQuery({
    queryKey: ["cvr", cvr],
    queryFn: () => call<CompanyInRegister>("GET", `/cvr/${cvr}`),
    enabled: isEnabled,
    staleTime: 600_000,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function useFillFromRegister() {
  return useVerb(["companies", "audit_log"], (companyId: string) => call<Schemas["Filled"]>("POST", `/companies/${companyId}/register`));
}
