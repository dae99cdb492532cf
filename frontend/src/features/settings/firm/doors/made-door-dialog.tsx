/** A new address to copy, and the test that shows that it works. */
import { useTranslation } from "react-i18next";
import type { MadeDoor } from "@/api/firm";
import type { Door } from "@/features/settings/firm/doors/door";
import { DoorTest } from "@/features/settings/firm/doors/door-test";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SecretOnce } from "@/ui/secret-once";

export interface MadeDoorDialogProps {
  kind: Door["kind"];
  made: MadeDoor;
  onClose: () => void;
}

export function MadeDoorDialog({ kind, made, onClose }: MadeDoorDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("doors.made")} description={t(`doors.madeText.${kind}`)} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <SecretOnce label={t("doors.address")} value={made.address} />
        <DoorTest door={{ id: made.id, kind, address: kind === "email" ? made.address : null }} {...(kind === "chat" ? { address: made.address } : {})} />
        <Button look="primary" className="self-end" onClick={onClose}>
          {t("firm.done")}
        </Button>
      </div>
    </Dialog>
  );
}
