/** A new address in place of one that has got around: the old one takes nothing from then on. */
import { useTranslation } from "react-i18next";
import { useRotateDoor } from "@/api/firm";
import type { Door } from "@/features/settings/firm/doors/door";
import { MadeDoorDialog } from "@/features/settings/firm/doors/made-door-dialog";
import { FormDialog } from "@/ui/form-dialog";

export interface RotateDoorDialogProps {
  door: Door;
  onClose: () => void;
}

export function RotateDoorDialog({ door, onClose }: RotateDoorDialogProps) {
  const { t } = useTranslation();
  const rotate = useRotateDoor();
  if (rotate.data) return <MadeDoorDialog kind={door.kind} made={rotate.data} onClose={onClose} />;
  return (
    <FormDialog
      title={t("doors.rotateOf", { name: door.name })}
      description={t("doors.rotateText")}
      verb={t("doors.rotate")}
      look="danger"
      isBusy={rotate.isPending}
      error={rotate.error}
      onSubmit={() => rotate.mutate(door.id)}
      onClose={onClose}
    />
  );
}
