/** Everything by keyboard: what can be done here, where to go, any record, create, settings, and where one was. */
import { useEffect, useState } from "react";
import { useRouter } from "@tanstack/react-router";
import { Command } from "cmdk";
import { Clock, Search } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay, useMe } from "@/api/session";
import { CommandLine } from "@/app/command-line";
import { CreateFromNumber } from "@/app/create-from-number";
import { showOverlay } from "@/app/overlay";
import { noteRecent, recentPages } from "@/app/recent";
import { readQuery } from "@/app/record-query";
import { RecordResults } from "@/app/record-results";
import { useCreateActions, useGoActions, useSettingActions } from "@/app/use-actions";
import { typeAhead, typedAhead } from "@/app/typed-ahead";
import { useSectionActions } from "@/app/use-section-actions";
import { bestFits } from "@/lib/fuzzy";
import { useDebounced } from "@/lib/use-debounced";
import { useCommandsHere, type Command as Action } from "@/resources/commands";
import { Overlay } from "@/ui/overlay";

const GROUP =
  "**:[[cmdk-group-heading]]:px-2 **:[[cmdk-group-heading]]:pt-2.5 **:[[cmdk-group-heading]]:pb-1 **:[[cmdk-group-heading]]:text-2xs **:[[cmdk-group-heading]]:font-medium **:[[cmdk-group-heading]]:text-ink-muted";

function close(): void {
  showOverlay(null);
}

export interface CommandMenuProps {
  /** Opened to find a record: the lines that do something wait until something is typed. */
  isSearch: boolean;
}

export function CommandMenu({ isSearch }: CommandMenuProps) {
  const { t } = useTranslation();
  const { user } = useMe();
  const may = useMay();
  const router = useRouter();
  const [text, setText] = useState(typedAhead);
  useEffect(() => typeAhead(""), []);
  const query = readQuery(useDebounced(text, 150));
  const here = useCommandsHere();
  const [go, create] = [useGoActions(), useCreateActions()];
  const [settings, sections] = [useSettingActions(), useSectionActions()];
  const [recent] = useState(() => recentPages(user.id));
  const open = (path: string, title: string) => {
    close();
    noteRecent(user.id, { path, title });
    router.history.push(path);
  };
  const isQuiet = query.isRecordsOnly || (isSearch && text.trim() === "");
  const group = (heading: string, actions: readonly Action[]) => {
    const shown = isQuiet ? [] : bestFits(actions, text, ({ label }) => label);
    if (shown.length === 0) return null;
    return (
      <Command.Group heading={heading}>
        {shown.map(({ id, label, icon, run }) => (
          <CommandLine
            key={id}
            id={id}
            icon={icon}
            text={label}
            onRun={() => {
              close();
              run();
            }}
          />
        ))}
      </Command.Group>
    );
  };
  const isNumber = query.isRecordsOnly && /^\d{8}$/.test(query.words);
  const specs = query.words || query.isRecordsOnly ? query.specs.filter((spec) => may(spec.resource, "r")) : [];
  const visited = query.isRecordsOnly ? [] : bestFits(recent, text, ({ title }) => title);
  return (
    <Overlay label={t("commands.title")} onClose={close}>
      <Command shouldFilter={false} loop label={t("commands.title")}>
        <div className="flex items-center gap-2.5 border-b border-line px-4">
          <Search aria-hidden className="size-4 shrink-0 text-ink-faint" />
          <Command.Input
            value={text}
            onValueChange={setText}
            placeholder={isSearch ? t("commands.searchPlaceholder") : t("commands.placeholder")}
            className="h-12 w-full min-w-0 bg-transparent text-base outline-none"
          />
        </div>
        <div className="relative">
          <Command.List label={t("commands.title")} tabIndex={0} className={`h-[min(420px,60vh)] overflow-y-auto px-2 pb-2 ${GROUP}`}>
            {group(t("commands.here"), here)}
            {group(t("commands.go"), go)}
            {specs.map((spec) => (
              <RecordResults key={spec.table} spec={spec} words={query.words} limit={specs.length === 1 ? 12 : 4} onGo={open} />
            ))}
            {isNumber ? <CreateFromNumber cvr={query.words} /> : null}
            {group(t("commands.create"), create)}
            {/* Many, so only those that were asked for. */}
            {group(t("commands.settings"), text.trim() ? [...settings, ...sections] : settings)}
            {visited.length > 0 ? (
              <Command.Group heading={t("commands.recent")}>
                {visited.map(({ path, title }) => (
                  <CommandLine key={path} id={`recent-${path}`} icon={Clock} text={title} onRun={() => open(path, title)} />
                ))}
              </Command.Group>
            ) : null}
          </Command.List>
          {/* Beside the list: a list of options holds nothing else. */}
          <Command.Empty className="absolute inset-x-0 top-0 px-4 py-6 text-center text-sm text-ink-muted">
            {text.trim() ? t("commands.nothing") : t("commands.searchHint")}
          </Command.Empty>
        </div>
        <p className="flex gap-4 overflow-hidden border-t border-line px-4 py-2 text-2xs whitespace-nowrap text-ink-muted max-md:hidden">
          <span>@ {t("record.person.one")}</span>
          <span># {t("record.company.one")}</span>
          <span>$ {t("record.deal.one")}</span>
          <span>! {t("record.task.one")}</span>
          <span className="ml-auto">{t("commands.hint")}</span>
        </p>
      </Command>
    </Overlay>
  );
}
