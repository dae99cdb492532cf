/** Inbound addresses: where chatbots and mailboxes send to, whether something arrives, and a test that ticks itself. */
import { useState } from "react";
import { Mail, MessageCircle, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { useMay } from "@/api/session";
import { DOOR_SELECT, type Door } from "@/features/settings/firm/doors/door";
import { DoorRow } from "@/features/settings/firm/doors/door-row";
import { NewDoorDialog } from "@/features/settings/firm/doors/new-door-dialog";
import { SettingBox } from "@/features/settings/setting-box";
import { Button } from "@/ui/button";
import { ListFaces } from "@/ui/list-faces";

const KINDS = [
  { kind: "email", icon: Mail },
  { kind: "chat", icon: MessageCircle },
] as const;

export function DoorsSection() {
  const { t } = useTranslation();
  const may = useMay();
  const [making, setMaking] = useState<Door["kind"] | null>(null);
  const doors = useRows<"inbound_endpoints", Door>("inbound_endpoints", { select: DOOR_SELECT, order: "created_at,id", limit: 200 });
  return (
    <>
      {KINDS.map(({ kind, icon: Icon }) => (
        <SettingBox
          key={kind}
          title={t(`doors.${kind}`)}
          end={
            may("inbound_endpoints", "c") ? (
              <Button size="sm" icon={<Plus aria-hidden className="size-3.5" />} onClick={() => setMaking(kind)}>
                {t(`doors.new.${kind}`)}
              </Button>
            ) : null
          }
        >
          <ListFaces
            query={{ ...doors, data: doors.data?.filter((door) => door.kind === kind) }}
            rows={2}
            empty={
              <p className="flex items-center gap-3 px-4 py-5 text-sm text-ink-muted">
                <Icon aria-hidden className="size-5 shrink-0 text-ink-faint" />
                {t(`doors.empty.${kind}`)}
              </p>
            }
          >
            {(rows) => (
              <ul className="divide-y divide-line">
                {rows.map((door) => (
                  <DoorRow key={door.id} door={door} />
                ))}
              </ul>
            )}
          </ListFaces>
        </SettingBox>
      ))}
      {making ? <NewDoorDialog kind={making} onClose={() => setMaking(null)} /> : null}
    </>
  );
}
