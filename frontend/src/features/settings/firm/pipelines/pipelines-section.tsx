/** The ways of selling and their stages: made, named, put in order, and what each stage asks for. */
import { useState } from "react";
import { Plus, Workflow } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { useMay } from "@/api/session";
import { NewPipelineDialog } from "@/features/settings/firm/pipelines/new-pipeline-dialog";
import { PipelineBox } from "@/features/settings/firm/pipelines/pipeline-box";
import { PIPELINE_SELECT, type EditedPipeline } from "@/features/settings/firm/pipelines/edited";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ListFaces } from "@/ui/list-faces";

export function PipelinesSection() {
  const { t } = useTranslation();
  const may = useMay();
  const [isMaking, setMaking] = useState(false);
  const pipelines = useRows<"pipelines", EditedPipeline>(
    "pipelines",
    { select: PIPELINE_SELECT, where: { "stages.order": "position,id" }, order: "position,id" },
    { uses: ["stages"] },
  );
  const make = may("pipelines", "c") ? (
    <Button look="primary" className="self-start" icon={<Plus aria-hidden className="size-4" />} onClick={() => setMaking(true)}>
      {t("pipelines.new")}
    </Button>
  ) : null;
  return (
    <>
      <ListFaces query={pipelines} empty={<EmptyState icon={<Workflow aria-hidden />} title={t("pipelines.empty")} text={t("pipelines.emptyText")} action={make} />}>
        {(rows) => (
          <>
            {rows.map((pipeline, index) => (
              <PipelineBox key={pipeline.id} pipeline={pipeline} before={rows.slice(0, index).map(({ id }) => id)} />
            ))}
            {make}
          </>
        )}
      </ListFaces>
      {isMaking ? <NewPipelineDialog onClose={() => setMaking(false)} /> : null}
    </>
  );
}
