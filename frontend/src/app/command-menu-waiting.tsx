/** The command menu until it is fetched: already its own line to type in, so that no letter is lost. */
import { useEffect } from "react";
import { Search } from "lucide-react";
import { useTranslation } from "react-i18next";
import { showOverlay } from "@/app/overlay";
import { typeAhead } from "@/app/typed-ahead";
import { Overlay } from "@/ui/overlay";

function close(): void {
  // A menu that is closed before it came leaves nothing to the next one.
  typeAhead("");
  showOverlay(null);
}

export function CommandMenuWaiting({ isSearch }: { isSearch: boolean }) {
  const { t } = useTranslation();
  useEffect(() => typeAhead(""), []);
  return (
    <Overlay label={t("commands.title")} onClose={close}>
      <div aria-busy="true" className="flex items-center gap-2.5 border-b border-line px-4">
        <Search aria-hidden className="size-4 shrink-0 text-ink-faint" />
        <input
          aria-label={t("commands.title")}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => typeAhead(event.target.value)}
          placeholder={isSearch ? t("commands.searchPlaceholder") : t("commands.placeholder")}
          className="h-12 w-full min-w-0 bg-transparent text-base outline-none"
        />
      </div>
      <div className="h-[min(420px,60vh)]" />
      <p className="border-t border-line px-4 py-2 text-2xs max-md:hidden">&nbsp;</p>
    </Overlay>
  );
}
