/** Webhooks: which other systems are told what happens, and what became of it. */
import { useState } from "react";
import { Plus, Webhook as WebhookIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { useMay } from "@/api/session";
import { DeliveriesBox } from "@/features/settings/firm/webhooks/deliveries-box";
import { WebhookDialog } from "@/features/settings/firm/webhooks/webhook-dialog";
import { WebhookRow } from "@/features/settings/firm/webhooks/webhook-row";
import { SettingBox } from "@/features/settings/setting-box";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ListFaces } from "@/ui/list-faces";

export function WebhooksSection() {
  const { t } = useTranslation();
  const may = useMay();
  const [isMaking, setMaking] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const webhooks = useRows("webhooks", { order: "created_at,id", limit: 100 });
  const chosen = webhooks.data?.find(({ id }) => id === opened) ?? webhooks.data?.[0];
  const make = may("webhooks", "c") ? (
    <Button look="primary" className="self-start" icon={<Plus aria-hidden className="size-4" />} onClick={() => setMaking(true)}>
      {t("webhooks.new")}
    </Button>
  ) : null;
  return (
    <>
      <ListFaces query={webhooks} empty={<EmptyState icon={<WebhookIcon aria-hidden />} title={t("webhooks.empty")} text={t("webhooks.emptyText")} action={make} />}>
        {(rows) => (
          <>
            {make}
            <SettingBox title={t("webhooks.receivers")}>
              <ul className="divide-y divide-line">
                {rows.map((webhook) => (
                  <WebhookRow key={webhook.id} webhook={webhook} isOpen={webhook.id === chosen?.id} onOpen={() => setOpened(webhook.id)} />
                ))}
              </ul>
            </SettingBox>
            {chosen ? <DeliveriesBox key={chosen.id} webhook={chosen} /> : null}
          </>
        )}
      </ListFaces>
      {isMaking ? <WebhookDialog onClose={() => setMaking(false)} /> : null}
    </>
  );
}
