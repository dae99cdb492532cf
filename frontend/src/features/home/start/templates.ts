/** The pipelines a firm can begin with: their words are in the translations, their figures here. */
import type { TFunction } from "i18next";

export const TEMPLATES = ["business", "project", "service"] as const;
export type Template = (typeof TEMPLATES)[number];

interface TemplateStage {
  name: string;
  kind: "open" | "won" | "lost";
  probability?: number;
  rotting_days?: number;
}

/** Of each open stage: how likely a deal in it is to be won, and after how many days it needs a look. */
const OPEN: Readonly<Record<Template, readonly (readonly [percent: number, days: number])[]>> = {
  business: [[10, 7], [25, 14], [50, 14], [75, 10]],
  project: [[10, 14], [20, 30], [40, 30], [60, 21], [80, 14]],
  service: [[20, 7], [50, 14], [80, 10]],
};

export function stagesOf(template: Template, t: TFunction): TemplateStage[] {
  const names = t(`start.template.${template}.stages`).split(", ");
  const open = OPEN[template].map(([probability, days], index) => ({
    name: names[index] ?? "",
    kind: "open" as const,
    probability,
    rotting_days: days,
  }));
  return [...open, { name: t("start.template.won"), kind: "won" }, { name: t("start.template.lost"), kind: "lost" }];
}
