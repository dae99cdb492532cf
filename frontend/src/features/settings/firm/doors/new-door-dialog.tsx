/** A new inbound address: what sends there, and for a chatbot what it signs with. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldError } from "@/api/error-text";
import { useAddDoor } from "@/api/firm";
import type { Door } from "@/features/settings/firm/doors/door";
import { CHAT_PROVIDERS } from "@/resources/chat-providers";
import { MadeDoorDialog } from "@/features/settings/firm/doors/made-door-dialog";
import { Field } from "@/ui/field";
import { FormDialog } from "@/ui/form-dialog";
import { Select } from "@/ui/select";
import { TextField } from "@/ui/text-field";

export interface NewDoorDialogProps {
  kind: Door["kind"];
  onClose: () => void;
}

export function NewDoorDialog({ kind, onClose }: NewDoorDialogProps) {
  const { t } = useTranslation();
  const add = useAddDoor();
  const [name, setName] = useState("");
  const [provider, setProvider] = useState("wotnot");
  const [secret, setSecret] = useState("");
  const [problem, setProblem] = useState<string>();
  const submit = () => {
    setProblem(name.trim() ? undefined : t("form.required"));
    if (!name.trim()) return;
    add.mutate({ kind, name: name.trim(), provider, signing_secret: secret.trim() || null });
  };
  if (add.data) return <MadeDoorDialog kind={kind} made={add.data} onClose={onClose} />;
  return (
    <FormDialog title={t(`doors.new.${kind}`)} verb={t("create.save")} isBusy={add.isPending} error={add.error} onSubmit={submit} onClose={onClose}>
      <TextField label={t("field.name")} hint={t(`doors.nameHint.${kind}`)} value={name} onText={setName} error={problem} maxLength={100} />
      {kind === "chat" ? (
        <>
          <Field label={t("doors.bot")}>
            {(control) => (
              <Select
                {...control}
                value={provider}
                onChange={(event) => setProvider(event.target.value)}
                options={[...Object.entries(CHAT_PROVIDERS).map(([value, label]) => ({ value, label })), { value: "generic", label: t("doors.otherBot") }]}
              />
            )}
          </Field>
          <TextField
            label={t("doors.signing")}
            hint={t("doors.signingHint")}
            optionalText={t("form.optional")}
            type="password"
            autoComplete="off"
            value={secret}
            onText={setSecret}
            error={fieldError(add.error, "signing_secret", t)}
          />
        </>
      ) : null}
    </FormDialog>
  );
}
