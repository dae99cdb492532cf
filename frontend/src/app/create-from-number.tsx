/** A CVR number that no company here has: the way to create one with it. */
import { Command } from "cmdk";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { useMay } from "@/api/session";
import { CommandLine } from "@/app/command-line";
import { showOverlay } from "@/app/overlay";
import { cvrProblem, formatCvr } from "@/lib/cvr";
import { COMPANIES } from "@/resources/records/records";

/** `cvr` is eight digits, the check digit right or wrong. */
export function CreateFromNumber({ cvr }: { cvr: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const isNumber = cvrProblem(cvr) === null && may("companies", "c");
  const same = useRows("companies", { select: "id", where: { cvr: `eq.${cvr}` }, limit: 1 }, { enabled: isNumber });
  if (!isNumber || same.data?.length !== 0) return null;
  return (
    <Command.Group heading={t("commands.create")}>
      <CommandLine id="create-from-cvr" icon={Plus} text={t("register.createFrom", { cvr: formatCvr(cvr) })} onRun={() => showOverlay({ kind: "create", spec: COMPANIES, name: cvr })} />
    </Command.Group>
  );
}
