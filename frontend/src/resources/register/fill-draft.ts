/** What the register says goes into a form, where nothing was typed; what it said of another number before may go. */
import type { CompanyInRegister } from "@/api/register";

export const PLACE = ["street", "postal_code", "city"] as const;
const ALONE = ["name", "email", "phone"] as const;
export type Filling = Record<(typeof PLACE)[number] | (typeof ALONE)[number], string>;

export function fillingOf(company: CompanyInRegister): Filling {
  const told = [...PLACE, ...ALONE].map((name) => [name, company[name] ?? ""]);
  return Object.fromEntries(told) as Filling;
}

/** The draft with the register's words. `before` is what it filled in last: still as it was, it was not typed. */
export function fillDraft<Draft extends Partial<Filling>>(draft: Draft, filling: Filling, before: Filling | null): Draft {
  const isFree = (name: keyof Filling) => {
    const written = draft[name]?.trim();
    return written !== undefined && (written === "" || written === before?.[name].trim());
  };
  // Half of one address and half of another is none.
  const place = PLACE.every(isFree) ? PLACE : [];
  const free = [...ALONE.filter(isFree), ...place];
  return { ...draft, ...Object.fromEntries(free.map((name) => [name, filling[name]])) };
}
