/** One webhook: where it goes, how it fares, and what can be done with it. */
import { useState } from "react";
import { KeyRound, MoreHorizontal, Pencil, Power, Send, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useTryWebhook } from "@/api/firm";
import { useSaveRow } from "@/api/rows";
import { useMay } from "@/api/session";
import type { Row } from "@/api/tables";
import { RotateSecretDialog } from "@/features/settings/firm/webhooks/rotate-secret-dialog";
import { failureText } from "@/features/settings/firm/webhooks/failure-text";
import { useRemoveNamed } from "@/resources/use-remove-named";
import { WebhookDialog } from "@/features/settings/firm/webhooks/webhook-dialog";
import { cx } from "@/lib/cx";
import { ago } from "@/lib/format";
import { Badge, type Tone } from "@/ui/badge";
import { IconButton } from "@/ui/icon-button";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";
import { toast } from "@/ui/toast-store";

export interface WebhookRowProps {
  webhook: Row<"webhooks">;
  isOpen: boolean;
  onOpen: () => void;
}

/** How it fares, and how good that is. */
function health({ is_active: isActive, disabled_reason: reason, failing_since: failing }: Row<"webhooks">): [Tone, "off" | "gone" | "failed" | "failing" | "on"] {
  if (!isActive) return reason ? ["bad", reason === "gone" ? "gone" : "failed"] : ["neutral", "off"];
  return failing ? ["warn", "failing"] : ["good", "on"];
}

export function WebhookRow({ webhook, isOpen, onOpen }: WebhookRowProps) {
  const { t, i18n } = useTranslation();
  const may = useMay();
  const save = useSaveRow("webhooks");
  const trial = useTryWebhook();
  const remove = useRemoveNamed("webhooks");
  const [dialog, setDialog] = useState<"edit" | "secret" | null>(null);
  const [tone, word] = health(webhook);
  const complain = (error: unknown) => toast(errorText(error, t), "bad");
  const tryOut = () =>
    trial.mutate(webhook.id, {
      onSuccess: ({ delivered, failure, status, duration_ms: ms }) =>
        delivered ? toast(t("webhooks.tried", { status: status ?? "", ms })) : toast(t("webhooks.triedInVain", { why: failureText(failure, status, t) }), "bad"),
      onError: complain,
    });
  const kinds = webhook.event_kinds.length > 0 ? t("webhooks.kinds", { count: webhook.event_kinds.length }) : t("webhooks.everything");
  return (
    <li className={cx("flex flex-wrap items-center gap-x-3 gap-y-1.5 py-1 pr-3", isOpen && "bg-accent-tint")}>
      <button type="button" aria-pressed={isOpen} onClick={onOpen} className="min-w-48 flex-1 py-1.5 pl-4 text-left -outline-offset-2">
        <span className="block truncate text-sm font-medium">{webhook.name}</span>
        <span className="block truncate text-xs text-ink-muted">{webhook.url}</span>
        <span className="block text-xs text-ink-muted">
          {[kinds, webhook.last_delivery_at ? t("webhooks.last", { when: ago(webhook.last_delivery_at, i18n.language) }) : t("webhooks.never")].join(" · ")}
        </span>
      </button>
      <Badge tone={tone}>{t(`webhooks.health.${word}`)}</Badge>
      {may("webhooks", "u") ? (
        <div className="ml-auto flex">
          <IconButton label={t("webhooks.try", { name: webhook.name })} disabled={trial.isPending} onClick={tryOut}>
            <Send aria-hidden className="size-4" />
          </IconButton>
          <Menu
            align="end"
            trigger={
              <IconButton label={t("firm.more", { name: webhook.name })}>
                <MoreHorizontal aria-hidden className="size-4" />
              </IconButton>
            }
          >
            <MenuItem icon={<Pencil aria-hidden />} onSelect={() => setDialog("edit")}>
              {t("firm.edit")}
            </MenuItem>
            <MenuItem icon={<Power aria-hidden />} onSelect={() => save.mutate({ id: webhook.id, is_active: !webhook.is_active }, { onError: complain })}>
              {webhook.is_active ? t("webhooks.switchOff") : t("webhooks.switchOn")}
            </MenuItem>
            <MenuItem icon={<KeyRound aria-hidden />} onSelect={() => setDialog("secret")}>
              {t("webhooks.newSecret")}
            </MenuItem>
            <MenuItem icon={<Trash2 aria-hidden />} onSelect={() => remove(webhook)}>
              {t("firm.delete")}
            </MenuItem>
          </Menu>
        </div>
      ) : null}
      {dialog === "edit" ? <WebhookDialog webhook={webhook} onClose={() => setDialog(null)} /> : null}
      {dialog === "secret" ? <RotateSecretDialog webhook={webhook} onClose={() => setDialog(null)} /> : null}
    </li>
  );
}
