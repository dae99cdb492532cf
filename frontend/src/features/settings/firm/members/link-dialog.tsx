/** An invitation's link where no mail can be sent: copied here, passed on by hand. */
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SecretOnce } from "@/ui/secret-once";

export interface LinkDialogProps {
  email: string;
  link: string;
  onClose: () => void;
}

export function LinkDialog({ email, link, onClose }: LinkDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("members.linkTitle", { email })} description={t("members.linkText")} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <SecretOnce label={t("members.link")} value={link} />
        <Button look="primary" className="self-end" onClick={onClose}>
          {t("firm.done")}
        </Button>
      </div>
    </Dialog>
  );
}
