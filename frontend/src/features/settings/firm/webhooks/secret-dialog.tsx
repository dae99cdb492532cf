/** A webhook's signing secret, shown this once. */
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SecretOnce } from "@/ui/secret-once";

export interface SecretDialogProps {
  title: string;
  secret: string;
  onClose: () => void;
}

export function SecretDialog({ title, secret, onClose }: SecretDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} description={t("webhooks.once")} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <SecretOnce label={t("webhooks.secret")} value={secret} />
        <Button look="primary" className="self-end" onClick={onClose}>
          {t("keys.kept")}
        </Button>
      </div>
    </Dialog>
  );
}
