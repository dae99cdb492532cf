/** A new key: what it is for, what it may, what it sees, and until when. Then the key itself, shown this once. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMakeKey, useRoleMatrix } from "@/api/firm";
import { CvrField } from "@/features/settings/firm/cvr-field";
import { RoleField } from "@/features/settings/firm/role-field";
import { readCvrs } from "@/lib/cvr-list";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { FormDialog } from "@/ui/form-dialog";
import { SecretOnce } from "@/ui/secret-once";
import { Select } from "@/ui/select";
import { TextField } from "@/ui/text-field";

const DAYS = ["30", "90", "365", "never"] as const;
const DAY_MS = 86_400_000;

export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const make = useMakeKey();
  const roles = useRoleMatrix().data?.roles ?? [];
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState("");
  const [numbers, setNumbers] = useState("");
  const [days, setDays] = useState<(typeof DAYS)[number]>("365");
  const [problem, setProblem] = useState<string>();
  // The least is offered first: a key is to do no more than it must.
  const role = chosen || (roles[0] ?? "");
  const { cvrs, wrong } = readCvrs(numbers);
  const submit = () => {
    setProblem(name.trim() ? undefined : t("form.required"));
    if (!name.trim() || wrong.length > 0) return;
    const expires = days === "never" ? null : new Date(Date.now() + Number(days) * DAY_MS).toISOString();
    make.mutate({ name: name.trim(), role, cvrs: cvrs.length > 0 ? cvrs : null, expires_at: expires });
  };
  if (make.data) {
    return (
      <Dialog title={t("keys.made", { name: make.data.name })} description={t("keys.once")} onClose={onClose}>
        <div className="flex flex-col gap-4">
          <SecretOnce label={t("keys.key")} value={make.data.key} />
          <Button look="primary" className="self-end" onClick={onClose}>
            {t("keys.kept")}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <FormDialog title={t("keys.new")} verb={t("create.save")} isBusy={make.isPending} error={make.error} onSubmit={submit} onClose={onClose}>
      <TextField label={t("keys.name")} hint={t("keys.nameHint")} value={name} onText={setName} error={problem} maxLength={100} />
      <RoleField value={role} onChoose={setChosen} />
      <CvrField label={t("grants.title")} emptyHint={t("keys.cvrsHint")} text={numbers} isOptional onText={setNumbers} />
      <Field label={t("keys.expiry")}>
        {(control) => (
          <Select
            {...control}
            value={days}
            onChange={(event) => setDays(event.target.value as (typeof DAYS)[number])}
            options={DAYS.map((value) => ({ value, label: t(`keys.days.${value}`) }))}
          />
        )}
      </Field>
    </FormDialog>
  );
}
