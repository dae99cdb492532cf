/** Trying an address that is there already: what to do, and a wait that ends by itself. */
import { useTranslation } from "react-i18next";
import type { Door } from "@/features/settings/firm/doors/door";
import { DoorTest } from "@/features/settings/firm/doors/door-test";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";

export interface DoorTestDialogProps {
  door: Door;
  onClose: () => void;
}

export function DoorTestDialog({ door, onClose }: DoorTestDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("doors.tryNamed", { name: door.name })} description={t(`doors.testHow.${door.kind}`)} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <DoorTest door={door} />
        <Button look="primary" className="self-end" onClick={onClose}>
          {t("firm.done")}
        </Button>
      </div>
    </Dialog>
  );
}
