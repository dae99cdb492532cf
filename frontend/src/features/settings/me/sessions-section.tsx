/** Where I am signed in, and signing out there. */
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useEndOtherSessions, useEndSession, useSessions, type OwnSession } from "@/api/me";
import { SessionRow } from "@/features/settings/me/session-row";
import { SettingBox } from "@/features/settings/setting-box";
import { Button } from "@/ui/button";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";
import { toast } from "@/ui/toast-store";

/** This one first, then by when they were used last. */
function inOrder(sessions: readonly OwnSession[]): OwnSession[] {
  return sessions.toSorted((a, b) => Number(b.is_current) - Number(a.is_current) || b.last_seen_at.localeCompare(a.last_seen_at));
}

export function SessionsSection() {
  const { t } = useTranslation();
  const sessions = useSessions();
  const end = useEndSession();
  const endOthers = useEndOtherSessions();
  const tell = { onSuccess: () => toast(t("me.signedOutThere")), onError: (error: unknown) => toast(errorText(error, t), "bad") };
  if (sessions.isPending) return <SkeletonRows rows={3} />;
  if (!sessions.data) return <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />;
  const hasOthers = sessions.data.some((session) => !session.is_current);
  return (
    <SettingBox
      title={t("me.signedIn")}
      end={
        hasOthers ? (
          <Button look="danger" isBusy={endOthers.isPending} onClick={() => endOthers.mutate(undefined, tell)}>
            {t("me.endOthers")}
          </Button>
        ) : null
      }
    >
      {inOrder(sessions.data).map((session) => (
        <SessionRow
          key={session.id}
          session={session}
          isBusy={end.isPending && end.variables === session.id}
          onEnd={() => end.mutate(session.id, tell)}
        />
      ))}
    </SettingBox>
  );
}
