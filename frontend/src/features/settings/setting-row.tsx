/** One setting: its name and what it does at the left, the control at the right; on a phone below. */
import type { ReactNode } from "react";
import { cx } from "@/lib/cx";

export interface SettingRowProps {
  title: ReactNode;
  text?: ReactNode;
  /** The control is small enough to stay at the right on a phone. */
  isInline?: boolean;
  children?: ReactNode;
}

export function SettingRow({ title, text, isInline = false, children }: SettingRowProps) {
  return (
    <div className={cx("flex items-center gap-x-6 gap-y-3 px-4 py-3.5", isInline ? "max-md:gap-x-3" : "max-md:flex-col max-md:items-stretch")}>
      <div className="min-w-0 flex-1">
        <div className="text-sm font-medium">{title}</div>
        {text ? <div className="text-sm text-ink-muted">{text}</div> : null}
      </div>
      {children ? <div className="flex shrink-0 items-center gap-2">{children}</div> : null}
    </div>
  );
}
