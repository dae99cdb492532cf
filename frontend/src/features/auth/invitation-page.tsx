/** Becoming a member by the link of an invitation: somebody new, somebody known, or whoever is signed in already. */
import { useEffect, useState } from "react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ApiError } from "@/api/http";
import { useAcceptInvitation, useInvitation, useMaybeMe, type Acceptance, type Invitation } from "@/api/invitation";
import type { Me } from "@/api/verbs";
import { AuthFrame } from "@/features/auth/auth-frame";
import { InvitationForm } from "@/features/auth/invitation-form";
import { chooseLanguage } from "@/i18n/i18n";
import { tokenFromAddress } from "@/lib/address-token";
import { readPreference } from "@/lib/preference";
import { ErrorState } from "@/ui/error-state";
import { Skeleton } from "@/ui/skeleton";

export function InvitationPage() {
  const { t } = useTranslation();
  const [token] = useState(tokenFromAddress);
  const invitation = useInvitation(token);
  const me = useMaybeMe();
  const language = invitation.data?.language;
  useEffect(() => {
    // A browser where no language was chosen yet speaks the invitation's.
    if (language && !readPreference("language")) void chooseLanguage(language);
  }, [language]);
  if (!token) return <AuthFrame title={t("auth.invitationUnknown")} text={t("auth.invitationNoToken")} />;
  if (invitation.error instanceof ApiError && invitation.error.status === 404) {
    return <AuthFrame title={t("auth.invitationUnknown")} text={t("auth.invitationUnknownText")} />;
  }
  const error = invitation.error ?? me.error;
  if (error) {
    const retry = () => void Promise.all([invitation.refetch(), me.refetch()]);
    return <main className="flex h-full flex-col"><ErrorState error={error} onRetry={retry} /></main>;
  }
  if (!invitation.data || me.data === undefined) {
    return (
      <AuthFrame title={t("auth.invitationLoading")} text="…">
        <div className="flex flex-col gap-4"><Skeleton className="h-9" /><Skeleton className="h-9" /><Skeleton className="h-10" /></div>
      </AuthFrame>
    );
  }
  return <Invited token={token} invitation={invitation.data} me={me.data} />;
}

function Invited({ token, invitation, me }: { token: string; invitation: Invitation; me: Me | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const accept = useAcceptInvitation(token, invitation);
  const { workspace, invited_by, email } = invitation;
  // By the promise: once one is a member everything is asked anew, and this part may be gone before the answer is told.
  const enter = (acceptance: Acceptance) => accept.mutateAsync(acceptance).then(() => navigate({ to: "/" }), () => undefined);
  return (
    <AuthFrame title={t("auth.invitationTitle", { workspace })} text={t("auth.invitationText", { name: invited_by, email })}>
      <InvitationForm
        invitation={invitation}
        signedInAs={me?.user.email ?? null}
        isBusy={accept.isPending}
        refusal={accept.error}
        onAccept={(acceptance) => void enter(acceptance)}
      />
    </AuthFrame>
  );
}
