/** A value edited where it stands: click or Enter opens, Enter or leaving saves, Escape restores. */
import { useState, type ReactNode } from "react";
import { Lock, Pencil } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { Hint } from "@/ui/hint";
import { cx } from "@/lib/cx";

export interface InlineEditProps {
  label: string;
  value: string;
  shown?: ReactNode;
  type?: "text" | "email" | "tel" | "url";
  mayEdit: boolean;
  onSave: (value: string) => Promise<unknown>;
}

export function InlineEdit({ label, value, shown, type = "text", mayEdit, onSave }: InlineEditProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    if (draft === null) return;
    if (draft.trim() === value) return stop();
    try {
      await onSave(draft.trim());
      stop();
    } catch (error) {
      setProblem(errorText(error, t));
    }
  };
  const stop = () => {
    setDraft(null);
    setProblem(null);
  };
  if (draft !== null) {
    return (
      <div>
        <input
          // Focus follows the person's own click or key.
          ref={(input) => input?.focus()}
          type={type}
          aria-label={label}
          aria-invalid={problem !== null}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => void save()}
          onKeyDown={(event) => {
            if (event.key === "Enter") void save();
            if (event.key === "Escape") stop();
          }}
          className="-mx-2 h-7 w-[calc(100%+16px)] rounded-md border border-accent bg-surface px-1.75 text-sm outline-none max-md:h-10 max-md:text-base"
        />
        {problem ? <p role="alert" className="pt-1 text-xs text-bad">{problem}</p> : null}
      </div>
    );
  }
  const text = shown ?? value;
  if (!mayEdit) {
    return (
      <Hint text={t("state.readOnly")}>
        <span className="group flex min-h-7 items-center gap-1.5">
          <span className={cx("min-w-0 truncate", !text && "text-ink-faint")}>{text || "–"}</span>
          <Lock aria-hidden className="size-3 shrink-0 text-ink-faint opacity-0 max-md:opacity-60 group-hover:opacity-100" />
        </span>
      </Hint>
    );
  }
  return (
    <button
      type="button"
      aria-label={`${t("action.editField", { field: label })}: ${text || t("action.add")}`}
      onClick={() => setDraft(value)}
      className="group -mx-2 flex min-h-7 w-[calc(100%+16px)] items-center gap-1.5 rounded-md px-2 text-left transition-colors hover:bg-hover max-md:min-h-10"
    >
      <span className={cx("min-w-0 truncate", !text && "text-ink-faint")}>{text || t("action.add")}</span>
      <Pencil aria-hidden className="ml-auto size-3 shrink-0 text-ink-faint opacity-0 transition-opacity max-md:opacity-60 group-hover:opacity-100 group-focus-visible:opacity-100" />
    </button>
  );
}
