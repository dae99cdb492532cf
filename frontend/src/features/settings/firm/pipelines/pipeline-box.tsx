/** One pipeline: its name, its place among the others, and its stages in order. */
import { useState } from "react";
import { ArrowUp, MoreHorizontal, Pencil, Plus, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useMay } from "@/api/session";
import { useMovePipeline, type EditedPipeline, type EditedStage } from "@/features/settings/firm/pipelines/edited";
import { RenameDialog } from "@/features/settings/firm/pipelines/rename-dialog";
import { StageDialog } from "@/features/settings/firm/pipelines/stage-dialog";
import { StageRow } from "@/features/settings/firm/pipelines/stage-row";
import { useRemoveNamed } from "@/resources/use-remove-named";
import { SettingBox } from "@/features/settings/setting-box";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";
import { toast } from "@/ui/toast-store";

export interface PipelineBoxProps {
  pipeline: EditedPipeline;
  /** The pipelines above it. */
  before: readonly string[];
}

export function PipelineBox({ pipeline, before }: PipelineBoxProps) {
  const { t } = useTranslation();
  const may = useMay();
  const move = useMovePipeline();
  const remove = useRemoveNamed("pipelines");
  const [dialog, setDialog] = useState<"rename" | "new" | EditedStage | null>(null);
  const moveUp = () => move.mutate({ id: pipeline.id, after: before.at(-2) ?? null }, { onError: (error) => toast(errorText(error, t), "bad") });
  const tools = may("pipelines", "u") ? (
    <div className="flex items-center gap-1">
      <Button size="sm" icon={<Plus aria-hidden className="size-3.5" />} aria-label={t("pipelines.addStageTo", { name: pipeline.name })} onClick={() => setDialog("new")}>
        {t("pipelines.addStage")}
      </Button>
      <Menu
        align="end"
        trigger={
          <IconButton label={t("firm.more", { name: pipeline.name })}>
            <MoreHorizontal aria-hidden className="size-4" />
          </IconButton>
        }
      >
        <MenuItem icon={<Pencil aria-hidden />} onSelect={() => setDialog("rename")}>
          {t("pipelines.rename")}
        </MenuItem>
        {before.length > 0 ? (
          <MenuItem icon={<ArrowUp aria-hidden />} onSelect={moveUp}>
            {t("pipelines.up")}
          </MenuItem>
        ) : null}
        {may("pipelines", "d") ? (
          <MenuItem icon={<Trash2 aria-hidden />} onSelect={() => remove(pipeline)}>
            {t("pipelines.delete")}
          </MenuItem>
        ) : null}
      </Menu>
    </div>
  ) : null;
  return (
    <SettingBox title={pipeline.name} end={tools}>
      <ol className="divide-y divide-line">
        {pipeline.stages.map((stage, index) => (
          <StageRow
            key={stage.id}
            stage={stage}
            place={index + 1}
            above={pipeline.stages.slice(0, index).map(({ id }) => id)}
            below={pipeline.stages[index + 1]?.id}
            onEdit={() => setDialog(stage)}
          />
        ))}
      </ol>
      {dialog === "rename" ? <RenameDialog pipeline={pipeline} onClose={() => setDialog(null)} /> : null}
      {dialog === "new" ? <StageDialog pipeline={pipeline} onClose={() => setDialog(null)} /> : null}
      {dialog !== null && typeof dialog === "object" ? <StageDialog pipeline={pipeline} stage={dialog} onClose={() => setDialog(null)} /> : null}
    </SettingBox>
  );
}
