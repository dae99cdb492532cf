/** One inbound address: what sends there, when something last came, and what can be done with it. */
import { useState } from "react";
import { FlaskConical, MoreHorizontal, Pause, Play, RefreshCw, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useSaveRow } from "@/api/rows";
import { useMay } from "@/api/session";
import type { Door } from "@/features/settings/firm/doors/door";
import { providerName } from "@/resources/chat-providers";
import { DoorTestDialog } from "@/features/settings/firm/doors/door-test-dialog";
import { RotateDoorDialog } from "@/features/settings/firm/doors/rotate-door-dialog";
import { useRemoveNamed } from "@/resources/use-remove-named";
import { ago } from "@/lib/format";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { CopyButton } from "@/ui/copy-button";
import { IconButton } from "@/ui/icon-button";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";
import { toast } from "@/ui/toast-store";

export function DoorRow({ door }: { door: Door }) {
  const { t, i18n } = useTranslation();
  const may = useMay();
  const save = useSaveRow("inbound_endpoints");
  const remove = useRemoveNamed("inbound_endpoints");
  const [dialog, setDialog] = useState<"test" | "rotate" | null>(null);
  const provider = providerName(door.provider) ?? t("doors.otherBot");
  // The command line names a door after what sends there.
  const isNamed = door.name !== "" && door.name !== door.provider;
  const name = isNamed ? door.name : door.kind === "chat" ? provider : t("doors.mailbox");
  const arrived = door.last_event_at ? t("doors.last", { when: ago(door.last_event_at, i18n.language) }) : t("doors.never");
  const toggle = () =>
    save.mutate({ id: door.id, version: door.version, is_active: !door.is_active }, { onError: (error) => toast(errorText(error, t), "bad") });
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-2.5">
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex items-center gap-2 text-sm font-medium">
          <span className="truncate">{name}</span>
          {door.is_active ? null : <Badge tone="warn">{t("doors.paused")}</Badge>}
        </p>
        <p className="text-xs text-ink-muted">
          {[
            door.kind === "chat" && isNamed ? provider : "",
            door.kind === "chat" ? t("doors.hint", { hint: door.token_hint }) : "",
            arrived,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {door.address ? (
          <div className="-ml-1 font-mono [&_button]:break-all">
            <CopyButton value={door.address} shown={door.address} label={t("doors.copy")} isWrapping />
          </div>
        ) : null}
      </div>
      <div className="flex items-center gap-1">
        <Button size="sm" icon={<FlaskConical aria-hidden className="size-3.5" />} aria-label={t("doors.tryNamed", { name })} onClick={() => setDialog("test")}>
          {t("doors.test")}
        </Button>
        {may("inbound_endpoints", "u") ? (
          <Menu
            align="end"
            trigger={
              <IconButton label={t("firm.more", { name })}>
                <MoreHorizontal aria-hidden className="size-4" />
              </IconButton>
            }
          >
            <MenuItem icon={door.is_active ? <Pause aria-hidden /> : <Play aria-hidden />} onSelect={toggle}>
              {door.is_active ? t("doors.pause") : t("doors.resume")}
            </MenuItem>
            <MenuItem icon={<RefreshCw aria-hidden />} onSelect={() => setDialog("rotate")}>
              {t("doors.rotate")}
            </MenuItem>
            <MenuItem icon={<Trash2 aria-hidden />} onSelect={() => remove({ id: door.id, name })}>
              {t("firm.delete")}
            </MenuItem>
          </Menu>
        ) : null}
      </div>
      {dialog === "test" ? <DoorTestDialog door={{ ...door, name }} onClose={() => setDialog(null)} /> : null}
      {dialog === "rotate" ? <RotateDoorDialog door={{ ...door, name }} onClose={() => setDialog(null)} /> : null}
    </li>
  );
}
