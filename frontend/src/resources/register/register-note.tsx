/** Where a company's facts come from and when, what protection from advertising means, and the way to ask again. */
import { MegaphoneOff, RefreshCw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useFillFromRegister, useRegisterState } from "@/api/register";
import { day } from "@/lib/format";
import { answerOfError } from "@/resources/register/use-register";
import type { RecordRow } from "@/resources/records/spec";
import { Button } from "@/ui/button";
import { FormError } from "@/ui/form-error";
import { toast } from "@/ui/toast-store";

export interface RegisterNoteProps {
  company: RecordRow;
  mayChange: boolean;
}

const ATTRIBUTION = "CVR/Erhvervsstyrelsen";

export function RegisterNote({ company, mayChange }: RegisterNoteProps) {
  const { t } = useTranslation();
  const state = useRegisterState();
  const fill = useFillFromRegister();
  if (!company["cvr"]) return null;
  const asked = company["registry_fetched_at"] as string | null;
  const isKnown = Boolean(company["registry_status"]);
  const isOn = state.data !== undefined && state.data.source !== "off";
  const again = async () => {
    try {
      const { is_known: isFound, changed } = await fill.mutateAsync(company.id);
      toast(t(isFound ? (changed.length > 0 ? "register.updated" : "register.same") : "register.line.unknown"));
    } catch {
      // The mutation keeps the error; it is shown below.
    }
  };
  const problem = fill.error && answerOfError(fill.error).is;
  return (
    <div className="flex flex-col gap-2 px-4 pb-3 text-xs text-ink-muted">
      {company["is_advertising_protected"] ? (
        <p className="flex items-start gap-1.5 text-warn">
          <MegaphoneOff aria-hidden className="mt-px size-3.5 shrink-0" />
          {t("register.protected")}
        </p>
      ) : null}
      {asked ? <p>{isKnown ? t("register.fetched", { day: day(asked), source: ATTRIBUTION }) : t("register.askedUnknown", { day: day(asked) })}</p> : null}
      {isOn && mayChange ? (
        <Button size="sm" className="self-start max-md:h-11" icon={<RefreshCw aria-hidden className="size-3" />} isBusy={fill.isPending} onClick={() => void again()}>
          {t(asked ? "register.again" : "register.fetch")}
        </Button>
      ) : null}
      {problem ? <FormError text={problem === "used" || problem === "off" ? t(`register.note.${problem}`) : errorText(fill.error, t)} /> : null}
    </div>
  );
}
