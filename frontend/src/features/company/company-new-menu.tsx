/** "Nyt": what can be made for this company, with the company already filled in. */
import { useState } from "react";
import { ChevronDown, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { CreateRecordDialog } from "@/resources/create-record-dialog";
import { DEALS, PEOPLE, QUOTES, TASKS } from "@/resources/records/records";
import type { RecordSpec } from "@/resources/records/spec";
import { recordWord } from "@/resources/records/words";
import { Button } from "@/ui/button";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";

const CREATES: readonly RecordSpec[] = [PEOPLE, DEALS, TASKS, QUOTES];

export function CompanyNewMenu({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const [creating, setCreating] = useState<RecordSpec | null>(null);
  const offered = CREATES.filter((spec) => may(spec.resource, "c"));
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
