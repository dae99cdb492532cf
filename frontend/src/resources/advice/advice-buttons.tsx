/** The three answers to advice: do it, later, wrong. Each can be undone for a moment. */
import { Check, Clock, ThumbsDown } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useSaveRow } from "@/api/rows";
import type { Recommendation } from "@/api/tables";
import { useDecide, type AdviceDecision } from "@/api/verbs";
import { LATER, laterTime } from "@/lib/later";
import { phrase } from "@/lib/phrase";
import { Button } from "@/ui/button";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";
import { dismissToastsAbout, toast } from "@/ui/toast-store";

const WRONG = ["not_relevant", "already_done", "misunderstood"] as const;

export interface AdviceButtonsProps {
  advice: Recommendation;
  /** Where there is little room. */
  isShort?: boolean;
}

export function AdviceButtons({ advice, isShort = false }: AdviceButtonsProps) {
  const { t, i18n } = useTranslation();
  const decide = useDecide();
  const save = useSaveRow("recommendations");
  const failed = (error: unknown) => toast(errorText(error, t), "bad");
  // By the promise: advice that was answered leaves its list, and these buttons with it.
  const takeBack = () => void save.mutateAsync({ id: advice.id, state: "open", snoozed_until: null }).catch(failed);
  const answer = async (decision: AdviceDecision) => {
    dismissToastsAbout(advice.id);
    try {
      await decide.mutateAsync({ id: advice.id, decision });
      toast(t(`advice.decided.${decision.verb}`), "good", { label: t("action.undo"), run: takeBack }, advice.id);
    } catch (error) {
      failed(error);
    }
  };
  const isBusy = decide.isPending;
  const size = isShort ? "sm" : "md";
  const room = isShort ? "max-md:h-10" : undefined;
  return (
    <>
      <Button size={size} className={room} icon={<Check aria-hidden className="size-3.5 text-good" />} isBusy={isBusy} onClick={() => void answer({ verb: "do" })}>
        {t("advice.do")}
        {isShort ? null : <span className="font-normal text-ink-muted max-sm:hidden">{phrase(i18n, "adviceAction", advice.suggested_action)}</span>}
      </Button>
      <Menu trigger={<Button look="quiet" size={size} className={room} disabled={isBusy} icon={<Clock aria-hidden className="size-3.5" />}>{t("advice.later")}</Button>}>
        {LATER.map((choice) => (
          <MenuItem key={choice} onSelect={() => void answer({ verb: "snooze", until: laterTime(choice) })}>
            {t(`later.${choice}`)}
          </MenuItem>
        ))}
      </Menu>
      <Menu trigger={<Button look="quiet" size={size} className={room} disabled={isBusy} icon={<ThumbsDown aria-hidden className="size-3.5" />}>{t("advice.wrong")}</Button>}>
        {WRONG.map((reason) => (
          <MenuItem key={reason} onSelect={() => void answer({ verb: "dismiss", reason })}>
            {t(`wrong.${reason}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
