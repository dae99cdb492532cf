/** "Nyt": what can be made for this company, with the company already filled in. */
import { useMemo, useState } from "react";
import { ChevronDown, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { useOfferCommands } from "@/resources/commands";
import { CreateRecordDialog } from "@/resources/create-record-dialog";
import { DEALS, PEOPLE, QUOTES, TASKS } from "@/resources/records/records";
import type { RecordSpec } from "@/resources/records/spec";
import { recordWord } from "@/resources/records/words";
import { Button } from "@/ui/button";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";

const CREATES: readonly RecordSpec[] = [PEOPLE, DEALS, TASKS, QUOTES];

/** The same in the command menu while the company is open. */
function useCreatesHere(words: string, create: (spec: RecordSpec) => void): void {
  const { t } = useTranslation();
  const commands = useMemo(() => {
    const known = new Set(words.split(","));
    const here = CREATES.filter((spec) => known.has(spec.word));
    return here.map((spec) => ({
      id: `here-${spec.word}`,
      label: t("page.createHere", { record: recordWord(spec, "create", t) }),
      icon: spec.icon,
      run: () => create(spec),
    }));
  }, [words, create, t]);
  useOfferCommands(commands);
}

export function CompanyNewMenu({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const [creating, setCreating] = useState<RecordSpec | null>(null);
  const offered = CREATES.filter((spec) => may(spec.resource, "c"));
  const words = offered.map((spec) => spec.word).join(",");
  useCreatesHere(words, setCreating);
  if (offered.length === 0) return null;
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button look="primary" icon={<Plus aria-hidden className="size-4" />}>
            {t("page.new")}
            <ChevronDown aria-hidden className="size-3.5" />
          </Button>
        }
      >
        {offered.map((spec) => (
          <MenuItem key={spec.word} icon={<spec.icon aria-hidden />} onSelect={() => setCreating(spec)}>
            {recordWord(spec, "one", t)}
          </MenuItem>
        ))}
      </Menu>
      {creating ? <CreateRecordDialog spec={creating} known={{ company_id: companyId }} onClose={() => setCreating(null)} /> : null}
    </>
  );
}
