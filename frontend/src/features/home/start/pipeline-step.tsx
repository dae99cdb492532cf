/** A pipeline to begin with: three ways Danish firms sell, each made with one press and changed later at will. */
import { Link } from "@tanstack/react-router";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { refresh } from "@/api/live";
import { callFunction } from "@/api/rows-client";
import { stagesOf, TEMPLATES, type Template } from "@/features/home/start/templates";
import { FormError } from "@/ui/form-error";
import { toast } from "@/ui/toast-store";

export function PipelineStep({ isDone }: { isDone: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: (template: Template) => callFunction<string>("add_pipeline", { name: t(`start.template.${template}.name`), stages: stagesOf(template, t) }),
    onSuccess: () => {
      toast(t("start.pipelineMade"));
      refresh(queries, new Set(["pipelines", "stages"]));
    },
  });
  return (
    <>
      <ul className="grid max-w-220 grid-cols-3 gap-3 max-lg:grid-cols-1">
        {TEMPLATES.map((template) => (
          <li key={template} className="flex">
            <button
              type="button"
              disabled={add.isPending}
              onClick={() => add.mutate(template)}
              className="flex flex-1 flex-col gap-1 rounded-lg border border-line-strong p-3 text-left transition-colors hover:border-accent hover:bg-hover disabled:opacity-55"
            >
              <span className="text-sm font-medium">{t(`start.template.${template}.name`)}</span>
              <span className="text-xs text-pretty text-ink-muted">{t(`start.template.${template}.stages`).replaceAll(", ", " → ")}</span>
            </button>
          </li>
        ))}
      </ul>
      {add.isError ? <FormError text={errorText(add.error, t)} /> : null}
      {isDone ? (
        <Link to="/deals" className="tap self-start rounded-sm text-sm text-accent hover:underline">
          {t("home.toBoard")}
        </Link>
      ) : null}
    </>
  );
}
