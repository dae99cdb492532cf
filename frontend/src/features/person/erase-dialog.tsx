/** Erasing a person for ever: what goes, what stays and why, and the name typed again. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useErasePerson, useErasurePreview, type ErasurePreview } from "@/api/erasure";
import { erasureGroups } from "@/features/person/erasure-groups";
import { ErasureKept } from "@/features/person/erasure-kept";
import { Dialog } from "@/ui/dialog";
import { ErrorState } from "@/ui/error-state";
import { Field } from "@/ui/field";
import { FormDialog } from "@/ui/form-dialog";
import { Select } from "@/ui/select";
import { SkeletonRows } from "@/ui/skeleton-rows";
import { TextField } from "@/ui/text-field";
import { toast } from "@/ui/toast-store";

const REASONS = ["request", "consent", "purpose", "unlawful"] as const;

export interface EraseDialogProps {
  personId: string;
  name: string;
  onClose: () => void;
}

export function EraseDialog({ personId, name, onClose }: EraseDialogProps) {
  const { t } = useTranslation();
  const preview = useErasurePreview(personId);
  if (preview.data?.state === "open") return <EraseForm personId={personId} seen={preview.data} onClose={onClose} />;
  return (
    <Dialog title={t("erasure.title", { name })} description={preview.data ? t(`erasure.state.${preview.data.state}`) : t("erasure.text")} onClose={onClose}>
      {preview.data ? <ErasureKept kept={preview.data.kept} /> : null}
      {preview.isPending ? <SkeletonRows rows={3} /> : null}
      {preview.isError ? <ErrorState error={preview.error} onRetry={() => void preview.refetch()} /> : null}
    </Dialog>
  );
}

function EraseForm({ personId, seen, onClose }: { personId: string; seen: ErasurePreview; onClose: () => void }) {
  const { t } = useTranslation();
  const erase = useErasePerson();
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState<string>(REASONS[0]);
  const [files, setFiles] = useState<ReadonlySet<string>>(new Set());
  const [isWrong, setWrong] = useState(false);
  const choose = (id: string, isChosen: boolean) => setFiles(new Set([...files].filter((known) => known !== id).concat(isChosen ? [id] : [])));
  const done = () => {
    toast(t("erasure.ordered"));
    onClose();
  };
  const submit = () => {
    const isRight = typed.trim().toLowerCase() === seen.name.trim().toLowerCase();
    setWrong(!isRight);
    if (!isRight) return;
    // By the promise: once it is ordered there is nothing left to fill in, and this form may be gone before it is told.
    erase.mutateAsync({ person: personId, typed_name: typed, reason, also_documents: [...files] }).then(done, () => undefined);
  };
  return (
    <FormDialog
      title={t("erasure.title", { name: seen.name })}
      description={t("erasure.text")}
      verb={t("erasure.verb")}
      look="danger"
      isBusy={erase.isPending}
      error={erase.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <section aria-label={t("erasure.goes")}>
        <h3 className="text-sm font-medium">{t("erasure.goes")}</h3>
        <ul className="mt-1 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 text-sm text-ink-muted">
          {erasureGroups(seen.changes).map(({ group, count }) => (
            <li key={group} className="col-span-2 grid grid-cols-subgrid">
              <span>{t(`erasure.group.${group}`)}</span>
              <span className="text-right tabular-nums">{count}</span>
            </li>
          ))}
        </ul>
      </section>
      <ErasureKept kept={seen.kept} chosen={files} onChoose={choose} />
      <Field label={t("erasure.reason")}>
        {(control) => (
          <Select {...control} value={reason} options={REASONS.map((value) => ({ value, label: t(`erasure.reasons.${value}`) }))} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
      <TextField
        label={t("erasure.typeName", { name: seen.name })}
        error={isWrong ? t("erasure.wrongName") : undefined}
        value={typed}
        autoComplete="off"
        onText={(value) => {
          setTyped(value);
          setWrong(false);
        }}
      />
    </FormDialog>
  );
}
