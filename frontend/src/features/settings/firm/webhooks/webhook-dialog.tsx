/** A webhook, new or known: its name, its address and what it is told. A new one shows its secret this once. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldError } from "@/api/error-text";
import { useAddWebhook } from "@/api/firm";
import { useSaveRow } from "@/api/rows";
import type { Row } from "@/api/tables";
import { KindPicker } from "@/features/settings/firm/webhooks/kind-picker";
import { SecretDialog } from "@/features/settings/firm/webhooks/secret-dialog";
import { FormDialog } from "@/ui/form-dialog";
import { TextField } from "@/ui/text-field";

export interface WebhookDialogProps {
  webhook?: Row<"webhooks">;
  onClose: () => void;
}

export function WebhookDialog({ webhook, onClose }: WebhookDialogProps) {
  const { t } = useTranslation();
  const add = useAddWebhook();
  const save = useSaveRow("webhooks");
  const [name, setName] = useState(webhook?.name ?? "");
  const [url, setUrl] = useState(webhook?.url ?? "https://");
  const [kinds, setKinds] = useState<string[]>(webhook?.event_kinds ?? []);
  const [isTried, setTried] = useState(false);
  const isAddress = /^https?:\/\/.+/.test(url.trim());
  const error = add.error ?? save.error;
  const submit = () => {
    setTried(true);
    if (!name.trim() || !isAddress) return;
    const values = { name: name.trim(), url: url.trim(), event_kinds: kinds };
    if (webhook) save.mutate({ id: webhook.id, version: webhook.version, ...values }, { onSuccess: onClose });
    else add.mutate(values);
  };
  if (add.data) return <SecretDialog title={t("webhooks.made", { name: name.trim() })} secret={add.data.secret} onClose={onClose} />;
  return (
    <FormDialog
      title={webhook ? t("webhooks.edit", { name: webhook.name }) : t("webhooks.new")}
      verb={webhook ? t("firm.save") : t("create.save")}
      isBusy={add.isPending || save.isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={t("field.name")} value={name} onText={setName} maxLength={100} error={isTried && !name.trim() ? t("form.required") : undefined} />
      <TextField
        label={t("webhooks.url")}
        hint={t("webhooks.urlHint")}
        type="url"
        value={url}
        onText={setUrl}
        error={isTried && !isAddress ? t("webhooks.urlHint") : fieldError(error, "url", t)}
      />
      <KindPicker chosen={kinds} onChoose={setKinds} />
    </FormDialog>
  );
}
