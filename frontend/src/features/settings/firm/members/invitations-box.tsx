/** Who is invited and has not come yet; sent once more or taken back. */
import { useState } from "react";
import { MailX, RotateCw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useResendInvitation, useWithdrawInvitation } from "@/api/firm";
import { useRows } from "@/api/rows";
import { useMay } from "@/api/session";
import type { Row } from "@/api/tables";
import { LinkDialog } from "@/features/settings/firm/members/link-dialog";
import { roleWord } from "@/features/settings/firm/role-words";
import { SettingBox } from "@/features/settings/setting-box";
import { dayAndTime } from "@/lib/format";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { ListFaces } from "@/ui/list-faces";
import { toast } from "@/ui/toast-store";

type Invitation = Pick<Row<"invitations">, "id" | "email" | "role" | "cvr_access" | "cvrs" | "expires_at">;

export function InvitationsBox() {
  const { t } = useTranslation();
  const may = useMay();
  const resend = useResendInvitation();
  const withdraw = useWithdrawInvitation();
  const [passOn, setPassOn] = useState<{ email: string; link: string } | null>(null);
  const invitations = useRows<"invitations", Invitation>("invitations", {
    select: "id,email,role,cvr_access,cvrs,expires_at",
    where: { accepted_at: "is.null" },
    order: "created_at.desc,id",
    limit: 200,
  });
  const sendAgain = ({ id, email }: Invitation) =>
    resend.mutate(id, {
      onSuccess: ({ link }) => (link ? setPassOn({ email, link }) : toast(t("members.invited", { email }))),
      onError: (error) => toast(errorText(error, t), "bad"),
    });
  const takeBack = ({ id, email }: Invitation) =>
    withdraw.mutate(id, {
      onSuccess: () => toast(t("members.withdrawn", { email }), "info"),
      onError: (error) => toast(errorText(error, t), "bad"),
    });
  return (
    <SettingBox title={t("members.invitations")}>
      <ListFaces query={invitations} rows={2} empty={<p className="px-4 py-5 text-sm text-ink-muted">{t("members.noInvitations")}</p>}>
        {(rows) => (
          <ul className="divide-y divide-line">
            {rows.map((row) => {
              const isOver = new Date(row.expires_at) < new Date();
              return (
                <li key={row.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
                  <div className="min-w-40 flex-1">
                    <p className="truncate text-sm font-medium">{row.email}</p>
                    <p className="text-xs text-ink-muted">
                      {isOver ? t("members.expired") : t("members.expires", { when: dayAndTime(row.expires_at) })}
                    </p>
                  </div>
                  {row.cvr_access === "granted" ? <Badge tone="info">{t("grants.count", { count: row.cvrs.length })}</Badge> : null}
                  <Badge tone={isOver ? "warn" : "neutral"}>{roleWord(row.role, t)}</Badge>
                  {may("invitations", "u") ? (
                    <Button size="sm" icon={<RotateCw aria-hidden className="size-3.5" />} isBusy={resend.isPending && resend.variables === row.id} onClick={() => sendAgain(row)}>
                      {t("members.resend")}
                    </Button>
                  ) : null}
                  {may("invitations", "d") ? (
                    <IconButton label={t("members.withdraw", { email: row.email })} onClick={() => takeBack(row)}>
                      <MailX aria-hidden className="size-4" />
                    </IconButton>
                  ) : null}
                </li>
              );
            })}
          </ul>
        )}
      </ListFaces>
      {passOn ? <LinkDialog {...passOn} onClose={() => setPassOn(null)} /> : null}
    </SettingBox>
  );
}
