/** What returning to a moment would do, whose work it undoes, what stays and why; done when the workspace's name is typed. */
import { useState, type FormEvent } from "react";
import { ArrowLeft, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { usePreviewRollBack, useRollBack } from "@/api/past";
import type { RestorePoint, RollBackReport } from "@/api/past-tables";
import { useMe } from "@/api/session";
import { dayAndTime, quantity } from "@/lib/format";
import { Refusal } from "@/resources/past/refusal";
import { RevertCounts } from "@/resources/past/revert-counts";
import { Button } from "@/ui/button";
import { FormError } from "@/ui/form-error";
import { SkeletonRows } from "@/ui/skeleton-rows";
import { TextField } from "@/ui/text-field";

export interface RollBackPreviewProps {
  point: RestorePoint;
  onBack: () => void;
  onDone: (report: RollBackReport) => void;
}

export function RollBackPreview({ point, onBack, onDone }: RollBackPreviewProps) {
  const { t } = useTranslation();
  const { workspaces, workspace_id } = useMe();
  const preview = usePreviewRollBack(point.id);
  const rollBack = useRollBack();
  const [typed, setTyped] = useState("");
  const name = workspaces.find(({ id }) => id === workspace_id)?.name ?? "";
  const when = dayAndTime(point.created_at);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rollBack.mutate({ restore_point_id: point.id, confirmation: typed }, { onSuccess: onDone });
  };
  return (
    <div className="flex max-w-160 flex-col gap-5">
      <div>
        <Button look="quiet" className="-ml-3 max-md:h-10" icon={<ArrowLeft aria-hidden className="size-4" />} onClick={onBack}>
          {t("rollBack.another")}
        </Button>
        <h3 className="pt-2 text-base font-semibold">{t("rollBack.to", { when })}</h3>
      </div>
      {preview.isPending ? <SkeletonRows rows={4} /> : null}
      {preview.isError ? <Refusal title={t("rollBack.cannot")} error={preview.error} onRetry={() => void preview.refetch()} /> : null}
      {preview.data ? (
        <>
          <p role="status" className="text-sm">
            {t("rollBack.sum", { count: preview.data.changes, shown: quantity(preview.data.changes) })}{" "}
            <span className="text-ink-muted">{t("rollBack.calm")}</span>
          </p>
          <RevertCounts of={preview.data} />
          {preview.data.people.length > 0 ? (
            <section aria-label={t("rollBack.people")} className="flex flex-col gap-1.5">
              <h4 className="text-sm font-medium">{t("rollBack.people")}</h4>
              <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-muted">
                {preview.data.people.map(({ name: person, count }) => (
                  <li key={person} className="tabular-nums">
                    {t(`audit.actor.${person}` as "audit.actor.job", { defaultValue: person })} ({quantity(count)})
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {preview.data.changes > 0 ? (
            <form noValidate onSubmit={submit} className="flex flex-col gap-4 rounded-lg border border-line p-4">
              <p className="flex items-start gap-2 text-sm">
                <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
                {t("rollBack.warning")}
              </p>
              <TextField label={t("rollBack.type", { name })} autoComplete="off" value={typed} onText={setTyped} />
              {rollBack.isError ? <FormError text={errorText(rollBack.error, t)} /> : null}
              <div className="flex justify-end">
                <Button look="danger" type="submit" disabled={typed.trim() !== name} isBusy={rollBack.isPending}>
                  {t("rollBack.run")}
                </Button>
              </div>
            </form>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
