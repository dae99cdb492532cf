/** Which workspace we are in, and the others we are members of. */
import { ChevronsUpDown } from "lucide-react";
import { useTranslation } from "react-i18next";
import { chooseWorkspace } from "@/api/http";
import { useMe } from "@/api/session";
import { Menu } from "@/ui/menu";
import { MenuChoice } from "@/ui/menu-choice";
import { Monogram } from "@/ui/monogram";

function move(id: string): void {
  chooseWorkspace(id);
  // Everything on the page belongs to the old workspace; a fresh start is the only honest refresh.
  window.location.assign("/");
}

export function WorkspaceSwitcher() {
  const { t } = useTranslation();
  const { workspaces, workspace_id } = useMe();
  const current = workspaces.find((workspace) => workspace.id === workspace_id) ?? workspaces[0];
  const name = current?.name ?? t("app.name");
  const face = (
    <>
      <Monogram name={name} />
      <span title={name} className="min-w-0 flex-1 truncate text-left text-sm font-semibold">{name}</span>
    </>
  );
  if (workspaces.length < 2) return <div className="flex h-9 items-center gap-2.5 px-1.5">{face}</div>;
  return (
    <Menu
      trigger={
        <button type="button" className="flex h-9 items-center gap-2.5 rounded-md px-1.5 transition-colors hover:bg-hover">
          {face}
          <ChevronsUpDown aria-hidden className="size-3.5 text-ink-faint" />
        </button>
      }
    >
      <MenuChoice
        label={t("nav.workspace")}
        value={current?.id ?? ""}
        options={workspaces.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={move}
      />
    </Menu>
  );
}
