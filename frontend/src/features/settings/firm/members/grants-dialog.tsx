/** What a member sees: every company, or those whose CVR numbers are granted. Each change counts at once. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useChangeRole, useGrantCvrs } from "@/api/firm";
import { CvrField } from "@/features/settings/firm/cvr-field";
import { GrantedNumbers } from "@/features/settings/firm/members/granted-numbers";
import { memberName, type FirmMember } from "@/features/settings/firm/members/use-firm-members";
import { readCvrs } from "@/lib/cvr-list";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { FormError } from "@/ui/form-error";
import { Segmented } from "@/ui/segmented";

export interface GrantsDialogProps {
  member: FirmMember;
  onClose: () => void;
}

export function GrantsDialog({ member, onClose }: GrantsDialogProps) {
  const { t } = useTranslation();
  const change = useChangeRole();
  const grant = useGrantCvrs();
  const [text, setText] = useState("");
  const { cvrs, wrong } = readCvrs(text);
  const isLimited = member.cvr_access === "granted";
  const error = change.error ?? grant.error;
  return (
    <Dialog title={t("grants.of", { name: memberName(member) })} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <div>
          <Segmented
            label={t("grants.access")}
            value={isLimited ? "granted" : "all"}
            onChoose={(access) => change.mutate({ of_user: member.user_id, role: member.role, cvr_access: access })}
            options={[
              { value: "all", label: t("grants.all") },
              { value: "granted", label: t("grants.granted") },
            ]}
          />
        </div>
        <p className="text-sm text-ink-muted">{isLimited ? t("grants.grantedText") : t("grants.allText")}</p>
        {isLimited ? (
          <>
            <GrantedNumbers member={member} />
            <CvrField label={t("grants.add")} emptyHint={t("grants.addHint")} text={text} onText={setText} />
            <Button
              className="self-start"
              disabled={cvrs.length === 0 || wrong.length > 0}
              isBusy={grant.isPending}
              onClick={() => grant.mutate({ userId: member.user_id, cvrs }, { onSuccess: () => setText("") })}
            >
              {t("grants.give")}
            </Button>
          </>
        ) : null}
        {error ? <FormError text={errorText(error, t)} /> : null}
        <Button look="primary" className="self-end" onClick={onClose}>
          {t("firm.done")}
        </Button>
      </div>
    </Dialog>
  );
}
