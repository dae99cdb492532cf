/** A new authenticator app: prove who asks, scan the picture, type the app's first code. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConfirmFactor, type EnrolledFactor } from "@/api/me";
import { EnrolProof } from "@/features/settings/me/enrol-proof";
import { EnrolScan } from "@/features/settings/me/enrol-scan";
import { Dialog } from "@/ui/dialog";
import { toast } from "@/ui/toast-store";

export interface EnrolDialogProps {
  hasApps: boolean;
  /** The recovery codes that come with the first app. */
  onCodes: (codes: readonly string[]) => void;
  onClose: () => void;
}

export function EnrolDialog({ hasApps, onCodes, onClose }: EnrolDialogProps) {
  const { t } = useTranslation();
  const confirm = useConfirmFactor();
  const [made, setMade] = useState<EnrolledFactor | null>(null);
  const prove = async (code: string) => {
    if (!made) return;
    const { recovery_codes } = await confirm.mutateAsync({ id: made.id, code });
    toast(hasApps ? t("me.appAdded") : t("me.turnedOn"));
    if (recovery_codes.length > 0) onCodes(recovery_codes);
    else onClose();
  };
  return (
    // Keyed, so that the second step begins like a dialog just opened.
    <Dialog
      key={made ? "scan" : "prove"}
      title={hasApps ? t("me.addApp") : t("me.turnOnTitle")}
      description={made ? t("me.scanText") : t("me.turnOnText")}
      onClose={onClose}
    >
      {made ? <EnrolScan made={made} onCode={prove} onClose={onClose} /> : <EnrolProof hasApps={hasApps} onMade={setMade} onClose={onClose} />}
    </Dialog>
  );
}
