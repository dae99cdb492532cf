/** Settings that belong together, in one box with hairlines between them. */
import type { ReactNode } from "react";

export interface SettingBoxProps {
  title?: string;
  /** At the right of the title, such as a button. */
  end?: ReactNode;
  children: ReactNode;
}

export function SettingBox({ title, end, children }: SettingBoxProps) {
  return (
    <div className="flex flex-col gap-2">
      {title ? (
        <div className="flex min-h-8 items-center justify-between gap-3">
          <h3 className="text-sm font-semibold">{title}</h3>
          {end}
        </div>
      ) : null}
      <div className="divide-y divide-line overflow-hidden rounded-lg border border-line">{children}</div>
    </div>
  );
}
