/** What a webhook is told about: everything, all of a table, or single kinds of events. */
import { useState } from "react";
import { ChevronDown, ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useWebhookKinds } from "@/api/firm";
import { kindGroups, withKind, withTable } from "@/features/settings/firm/webhooks/kind-groups";
import { Checkbox } from "@/ui/checkbox";
import { IconButton } from "@/ui/icon-button";

export interface KindPickerProps {
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

export function KindPicker({ chosen, onChoose }: KindPickerProps) {
  const { t } = useTranslation();
  const kinds = useWebhookKinds();
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <fieldset>
      <legend className="pb-1 text-sm font-medium">{t("webhooks.tellAbout")}</legend>
      <Checkbox label={t("webhooks.everything")} isChecked={chosen.length === 0} onChange={() => onChoose([])} />
      <ul className="divide-y divide-line rounded-md border border-line">
        {kindGroups(kinds.data ?? []).map((group) => {
          const isWhole = chosen.includes(`${group.table}.*`);
          const isOpen = opened === group.table;
          const some = chosen.filter((kind) => group.kinds.includes(kind)).length;
          const name = t(`resource.${group.table === "chat_conversations" ? "chats" : group.table}` as "resource.deals", { defaultValue: t(`webhooks.table.${group.table}` as "webhooks.table.emails", { defaultValue: group.table }) });
          return (
            <li key={group.table} className="px-2.5">
              <div className="flex items-center justify-between">
                <Checkbox label={some > 0 ? `${name} (${some})` : name} isChecked={isWhole} onChange={(isWanted) => onChoose(withTable(chosen, group.table, isWanted))} />
                <IconButton label={t("webhooks.single", { name })} aria-expanded={isOpen} onClick={() => setOpened(isOpen ? null : group.table)}>
                  {isOpen ? <ChevronDown aria-hidden className="size-4" /> : <ChevronRight aria-hidden className="size-4" />}
                </IconButton>
              </div>
              {isOpen ? (
                <div className="grid grid-cols-2 gap-x-4 pb-1.5 pl-6 max-md:grid-cols-1">
                  {group.kinds.map((kind) => (
                    <Checkbox
                      key={kind}
                      label={t(`webhooks.change.${kind.split(".")[1]}` as "webhooks.change.created", { defaultValue: kind })}
                      isChecked={isWhole || chosen.includes(kind)}
                      onChange={(isWanted) => onChoose(withKind(chosen, kind, isWanted, group))}
                    />
                  ))}
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
