/** Every key of the interface, from the same table that the code listens by. */
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { showOverlay } from "@/app/overlay";
import { useHasPage } from "@/app/use-has-page";
import { GO_KEYS, SHORTCUTS, type Shortcut } from "@/resources/shortcuts";
import { Dialog } from "@/ui/dialog";

export function KeyboardHelp() {
  const { t } = useTranslation();
  const hasPage = useHasPage();
  const leads = ({ keys: [first, second] }: Shortcut) => first !== "g" || hasPage(GO_KEYS[second as keyof typeof GO_KEYS]);
  return (
    <Dialog title={t("shortcuts.title")} onClose={() => showOverlay(null)}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be within reach of the arrow keys */}
      <div role="region" aria-label={t("shortcuts.title")} tabIndex={0} className="flex max-h-[70vh] flex-col gap-5 overflow-y-auto">
        {SHORTCUTS.map(({ group, keys }) => (
          <section key={group}>
            <h3 className="pb-1.5 text-xs font-medium text-ink-muted">{t(`shortcuts.group.${group}`)}</h3>
            <dl className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1.5 text-sm">
              {keys.filter(leads).map((shortcut) => (
                <Fragment key={shortcut.word}>
                  <dt>{t(`shortcuts.${shortcut.word}`)}</dt>
                  <dd className="flex gap-1">
                    {shortcut.keys.map((key) => (
                      <kbd key={key} className="min-w-6 rounded-sm border border-line bg-sunken px-1.5 text-center font-sans text-xs text-ink-muted">
                        {key}
                      </kbd>
                    ))}
                  </dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
