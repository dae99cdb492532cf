/** One stage: its chance, how long a deal may rest there, what it asks for, and its place among the others. */
import { ArrowDown, ArrowUp, Pencil, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useMay } from "@/api/session";
import { useMoveStage, type EditedStage } from "@/features/settings/firm/pipelines/edited";
import { useRemoveNamed } from "@/resources/use-remove-named";
import { Badge, type Tone } from "@/ui/badge";
import { IconButton } from "@/ui/icon-button";
import { toast } from "@/ui/toast-store";

const TONES: Readonly<Record<EditedStage["kind"], Tone>> = { open: "info", won: "good", lost: "bad" };

export interface StageRowProps {
  stage: EditedStage;
  place: number;
  above: readonly string[];
  below: string | undefined;
  onEdit: () => void;
}

export function StageRow({ stage, place, above, below, onEdit }: StageRowProps) {
  const { t } = useTranslation();
  const may = useMay();
  const move = useMoveStage();
  const remove = useRemoveNamed("stages");
  const moveBehind = (after: string | null) => move.mutate({ id: stage.id, after }, { onError: (error) => toast(errorText(error, t), "bad") });
  const asked = stage.required_fields.map((name) => t(`field.${name}` as "field.owner_id").toLocaleLowerCase("da")).join(", ");
  const facts = [
    stage.kind === "open" ? t("pipelines.chance", { percent: stage.probability }) : "",
    stage.kind === "open" && stage.rotting_days ? t("pipelines.rests", { count: stage.rotting_days }) : "",
    asked ? t("pipelines.asks", { fields: asked }) : "",
  ].filter(Boolean);
  return (
    <li className="flex items-center gap-3 px-4 py-2 max-md:flex-wrap max-md:gap-y-0">
      <span className="w-5 text-right text-xs text-ink-muted tabular-nums">{place}</span>
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-2 text-sm font-medium">
          <span className="truncate">{stage.name}</span>
          {stage.kind === "open" || stage.name === t(`pipelines.kind.${stage.kind}`) ? null : <Badge tone={TONES[stage.kind]}>{t(`pipelines.kind.${stage.kind}`)}</Badge>}
        </p>
        {facts.length > 0 ? <p className="text-xs text-ink-muted">{facts.join(" · ")}</p> : null}
      </div>
      {may("pipelines", "u") ? (
        <div className="flex items-center max-md:w-full max-md:justify-end">
          <IconButton label={t("pipelines.stageUp", { name: stage.name })} disabled={above.length === 0 || move.isPending} onClick={() => moveBehind(above.at(-2) ?? null)}>
            <ArrowUp aria-hidden className="size-4" />
          </IconButton>
          <IconButton label={t("pipelines.stageDown", { name: stage.name })} disabled={below === undefined || move.isPending} onClick={() => moveBehind(below ?? null)}>
            <ArrowDown aria-hidden className="size-4" />
          </IconButton>
          <IconButton label={t("action.editField", { field: stage.name })} onClick={onEdit}>
            <Pencil aria-hidden className="size-4" />
          </IconButton>
          {may("pipelines", "d") ? (
            <IconButton label={t("pipelines.deleteStage", { name: stage.name })} onClick={() => remove(stage)}>
              <Trash2 aria-hidden className="size-4" />
            </IconButton>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
