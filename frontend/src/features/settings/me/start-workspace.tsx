/** The workspace that opens in a browser where none was chosen yet. */
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useRows } from "@/api/rows";
import { useChangeMe, useMe } from "@/api/session";
import { SettingRow } from "@/features/settings/setting-row";
import { Select } from "@/ui/select";
import { toast } from "@/ui/toast-store";

export function StartWorkspace() {
  const { t } = useTranslation();
  const { user, workspaces } = useMe();
  const changeMe = useChangeMe();
  const query = { select: "default_workspace_id", where: { user_id: `eq.${user.id}` }, limit: 1 };
  const { data, refetch } = useRows<"user_profiles", { default_workspace_id: string | null }>("user_profiles", query);
  const options = workspaces.map(({ id, name }) => ({ value: id, label: name }));
  const choose = async (id: string) => {
    try {
      await changeMe.mutateAsync({ default_workspace_id: id });
      await refetch();
    } catch (error) {
      toast(errorText(error, t), "bad");
    }
  };
  return (
    <SettingRow title={t("me.firstWorkspace")} text={t("me.firstWorkspaceText")}>
      <Select
        aria-label={t("me.firstWorkspace")}
        options={options}
        value={data?.[0]?.default_workspace_id ?? workspaces[0]?.id ?? ""}
        disabled={data === undefined || changeMe.isPending}
        onChange={(event) => void choose(event.target.value)}
        className="w-64 max-w-full"
      />
    </SettingRow>
  );
}
