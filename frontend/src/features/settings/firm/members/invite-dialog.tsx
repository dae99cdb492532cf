/** Inviting a colleague: address, role, and perhaps only some companies. Without a mail server there is a link to pass on. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useInvite, useRoleMatrix } from "@/api/firm";
import { fieldError } from "@/api/error-text";
import { CvrField } from "@/features/settings/firm/cvr-field";
import { LinkDialog } from "@/features/settings/firm/members/link-dialog";
import { RoleField } from "@/features/settings/firm/role-field";
import { readCvrs } from "@/lib/cvr-list";
import { FormDialog } from "@/ui/form-dialog";
import { TextField } from "@/ui/text-field";
import { toast } from "@/ui/toast-store";

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const invite = useInvite();
  const roles = useRoleMatrix().data?.roles ?? [];
  const [email, setEmail] = useState("");
  const [chosen, setChosen] = useState("");
  const [numbers, setNumbers] = useState("");
  const [problem, setProblem] = useState<string>();
  // The role in the middle is the one that most colleagues have.
  const role = chosen || (roles[Math.floor(roles.length / 2)] ?? "");
  const { cvrs, wrong } = readCvrs(numbers);
  const submit = () => {
    setProblem(/^\S+@\S+\.\S+$/.test(email.trim()) ? undefined : t("form.email"));
    if (!/^\S+@\S+\.\S+$/.test(email.trim()) || wrong.length > 0) return;
    invite.mutate(
      { email: email.trim(), role, cvrs },
      {
        onSuccess: ({ is_mailed: isMailed }) => {
          if (!isMailed) return;
          toast(t("members.invited", { email: email.trim() }));
          onClose();
        },
      },
    );
  };
  if (invite.data?.link) return <LinkDialog email={email.trim()} link={invite.data.link} onClose={onClose} />;
  return (
    <FormDialog title={t("members.invite")} verb={t("members.send")} isBusy={invite.isPending} error={invite.error} onSubmit={submit} onClose={onClose}>
      <TextField label={t("field.email")} type="email" autoComplete="off" value={email} onText={setEmail} error={problem ?? fieldError(invite.error, "email", t)} />
      <RoleField value={role} onChoose={setChosen} />
      <CvrField label={t("grants.title")} emptyHint={t("members.cvrsHint")} text={numbers} isOptional onText={setNumbers} />
    </FormDialog>
  );
}
