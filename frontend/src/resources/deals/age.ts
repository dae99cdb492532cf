/** How long a deal has stood still, and whether that is too long. */
import type { DealRow } from "@/resources/deals/deal-row";
import type { Stage } from "@/resources/deals/stages";

const DAY_MS = 86_400_000;
// Made once: every card of the board asks what day it is.
const CALENDAR = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });

export function daysInStage(deal: Pick<DealRow, "stage_entered_at">, now = new Date()): number {
  return Math.max(0, Math.floor((now.getTime() - new Date(deal.stage_entered_at).getTime()) / DAY_MS));
}

/** Amber from the stage's limit, red from twice as long. */
export function ageTone(days: number, stage: Pick<Stage, "kind" | "rotting_days">): "neutral" | "warn" | "bad" {
  const limit = stage.rotting_days;
  if (stage.kind !== "open" || !limit || days <= limit) return "neutral";
  return days > limit * 2 ? "bad" : "warn";
}

/** Today as the calendar in Denmark has it, as 2026-11-21. */
export function today(now = new Date()): string {
  return CALENDAR.format(now);
}

export function isPastClose(deal: Pick<DealRow, "expected_close">, stage: Pick<Stage, "kind">, now = new Date()): boolean {
  return stage.kind === "open" && deal.expected_close !== null && deal.expected_close < today(now);
}

export function isPast(moment: string | null | undefined, now = new Date()): boolean {
  return moment ? new Date(moment) < now : false;
}
