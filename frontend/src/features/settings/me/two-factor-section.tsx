/** My authenticator apps and recovery codes. */
import { useState } from "react";
import { ShieldCheck, Smartphone } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useFactors, useNewRecoveryCodes, useRemoveFactor, type OwnFactor } from "@/api/me";
import { EnrolDialog } from "@/features/settings/me/enrol-dialog";
import { ProofDialog } from "@/features/settings/me/proof-dialog";
import { RecoveryCodesDialog } from "@/features/settings/me/recovery-codes-dialog";
import { SettingBox } from "@/features/settings/setting-box";
import { SettingRow } from "@/features/settings/setting-row";
import { day } from "@/lib/format";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";
import { toast } from "@/ui/toast-store";

type Open = { what: "enrol" } | { what: "newCodes" } | { what: "codes"; codes: readonly string[] } | { what: "remove"; factor: OwnFactor };

const FEW = 3;

export function TwoFactorSection() {
  const { t } = useTranslation();
  const factors = useFactors();
  const remove = useRemoveFactor();
  const renew = useNewRecoveryCodes();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  if (factors.isPending) return <SkeletonRows rows={3} />;
  if (!factors.data) return <ErrorState error={factors.error} onRetry={() => void factors.refetch()} />;
  const apps = factors.data.factors.filter((factor) => factor.is_verified);
  const left = factors.data.recovery_codes_left;
  const nameOf = (factor: OwnFactor) => factor.friendly_name || t("me.unnamedApp");
  const enrol = (
    <Button look={apps.length === 0 ? "primary" : "plain"} onClick={() => setOpen({ what: "enrol" })}>
      {apps.length === 0 ? t("me.turnOn") : t("me.addApp")}
    </Button>
  );
  return (
    <>
      {apps.length === 0 ? (
        <div className="flex rounded-lg border border-line">
          <EmptyState icon={<ShieldCheck aria-hidden />} title={t("me.isOff")} text={t("me.isOffText")} action={enrol} />
        </div>
      ) : (
        <>
          <SettingBox title={t("me.apps")} end={enrol}>
            {apps.map((factor) => (
              <SettingRow
                key={factor.id}
                isInline
                title={
                  <span className="flex items-center gap-2">
                    <Smartphone aria-hidden className="size-4 shrink-0 text-ink-faint" />
                    <span className="truncate">{nameOf(factor)}</span>
                  </span>
                }
                text={t("me.addedOn", { day: day(factor.created_at) })}
              >
                <Button look="danger" aria-label={t("me.removeNamed", { name: nameOf(factor) })} onClick={() => setOpen({ what: "remove", factor })}>
                  {t("me.remove")}
                </Button>
              </SettingRow>
            ))}
          </SettingBox>
          <SettingBox title={t("me.recoveryCodes")}>
            <SettingRow
              title={<Badge tone={left < FEW ? "warn" : "neutral"}>{t("me.codesLeft", { count: left })}</Badge>}
              text={t("me.recoveryCodesText")}
            >
              <Button onClick={() => setOpen({ what: "newCodes" })}>{t("me.newCodes")}</Button>
            </SettingRow>
          </SettingBox>
        </>
      )}
      {open?.what === "enrol" ? <EnrolDialog hasApps={apps.length > 0} onCodes={(codes) => setOpen({ what: "codes", codes })} onClose={close} /> : null}
      {open?.what === "codes" ? <RecoveryCodesDialog codes={open.codes} onClose={close} /> : null}
      {open?.what === "newCodes" ? (
        <ProofDialog
          title={t("me.newCodes")}
          text={t("me.newCodesText")}
          action={t("me.newCodes")}
          onProve={async (proof) => setOpen({ what: "codes", codes: (await renew.mutateAsync(proof)).recovery_codes })}
          onClose={close}
        />
      ) : null}
      {open?.what === "remove" ? (
        <ProofDialog
          title={t("me.removeTitle", { name: nameOf(open.factor) })}
          text={apps.length === 1 ? t("me.removeLastText") : t("me.removeText")}
          action={t("me.remove")}
          isDanger
          onProve={async (proof) => {
            await remove.mutateAsync({ id: open.factor.id, ...proof });
            toast(t("me.removed"));
            close();
          }}
          onClose={close}
        />
      ) : null}
    </>
  );
}
