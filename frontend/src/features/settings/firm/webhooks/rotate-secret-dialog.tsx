/** A new signing secret: both sign for a day, or the old one ends now because it has leaked. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRotateWebhook } from "@/api/firm";
import type { Row } from "@/api/tables";
import { SecretDialog } from "@/features/settings/firm/webhooks/secret-dialog";
import { Checkbox } from "@/ui/checkbox";
import { FormDialog } from "@/ui/form-dialog";

export interface RotateSecretDialogProps {
  webhook: Row<"webhooks">;
  onClose: () => void;
}

export function RotateSecretDialog({ webhook, onClose }: RotateSecretDialogProps) {
  const { t } = useTranslation();
  const rotate = useRotateWebhook();
  const [hasLeaked, setLeaked] = useState(false);
  if (rotate.data) return <SecretDialog title={t("webhooks.secretOf", { name: webhook.name })} secret={rotate.data.secret} onClose={onClose} />;
  return (
    <FormDialog
      title={t("webhooks.secretOf", { name: webhook.name })}
      description={t("webhooks.rotateText")}
      verb={t("webhooks.newSecret")}
      isBusy={rotate.isPending}
      error={rotate.error}
      onSubmit={() => rotate.mutate({ id: webhook.id, retireNow: hasLeaked })}
      onClose={onClose}
    >
      <Checkbox label={t("webhooks.leaked")} isChecked={hasLeaked} onChange={setLeaked} />
    </FormDialog>
  );
}
