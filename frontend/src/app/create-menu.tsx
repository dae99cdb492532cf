/** What can be created, one large line each: the bar's + on phones and "c" everywhere. */
import { useTranslation } from "react-i18next";
import { showOverlay } from "@/app/overlay";
import { useCreateActions } from "@/app/use-actions";
import { Dialog } from "@/ui/dialog";

export function CreateMenu() {
  const { t } = useTranslation();
  const actions = useCreateActions();
  return (
    <Dialog title={t("commands.create")} onClose={() => showOverlay(null)}>
      <ul className="-mx-2 flex flex-col">
        {actions.map(({ id, label, icon: Icon, run }) => (
          <li key={id}>
            <button
              type="button"
              onClick={run}
              className="flex h-10 w-full items-center gap-2.5 rounded-md px-2 text-left text-sm transition-colors hover:bg-hover max-md:h-12 max-md:text-base"
            >
              <Icon aria-hidden className="size-4 text-ink-muted" strokeWidth={1.75} />
              {label}
            </button>
          </li>
        ))}
        {actions.length === 0 ? <li className="px-2 py-1 text-sm text-ink-muted">{t("commands.mayNotCreate")}</li> : null}
      </ul>
    </Dialog>
  );
}
