/** API keys: a program's way in. Those that work, and those that no longer do. */
import { useState } from "react";
import { KeyRound, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { useMay } from "@/api/session";
import { isLive, KEY_SELECT, type ApiKey } from "@/features/settings/firm/keys/api-key";
import { KeyRow } from "@/features/settings/firm/keys/key-row";
import { NewKeyDialog } from "@/features/settings/firm/keys/new-key-dialog";
import { SettingBox } from "@/features/settings/setting-box";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ListFaces } from "@/ui/list-faces";

export function KeysSection() {
  const { t } = useTranslation();
  const may = useMay();
  const [isMaking, setMaking] = useState(false);
  const keys = useRows<"api_keys", ApiKey>("api_keys", { select: KEY_SELECT, order: "created_at.desc,id", limit: 500 }, { uses: ["user_workspaces"] });
  const make = may("api_keys", "c") ? (
    <Button look="primary" className="self-start" icon={<Plus aria-hidden className="size-4" />} onClick={() => setMaking(true)}>
      {t("keys.new")}
    </Button>
  ) : null;
  return (
    <>
      <ListFaces query={keys} empty={<EmptyState icon={<KeyRound aria-hidden />} title={t("keys.empty")} text={t("keys.emptyText")} action={make} />}>
        {(rows) => {
          const live = rows.filter((key) => isLive(key));
          const ended = rows.filter((key) => !isLive(key));
          return (
            <>
              {make}
              {live.length > 0 ? (
                <SettingBox title={t("keys.live")}>
                  <ul className="divide-y divide-line">
                    {live.map((key) => (
                      <KeyRow key={key.id} row={key} />
                    ))}
                  </ul>
                </SettingBox>
              ) : null}
              {ended.length > 0 ? (
                <SettingBox title={t("keys.ended")}>
                  <ul className="divide-y divide-line">
                    {ended.map((key) => (
                      <KeyRow key={key.id} row={key} />
                    ))}
                  </ul>
                </SettingBox>
              ) : null}
            </>
          );
        }}
      </ListFaces>
      {isMaking ? <NewKeyDialog onClose={() => setMaking(false)} /> : null}
    </>
  );
}
