/** One line of the command menu. */
import { Command } from "cmdk";
import type { LucideIcon } from "lucide-react";

export interface CommandLineProps {
  id: string;
  icon: LucideIcon;
  text: string;
  detail?: string | undefined;
  onRun: () => void;
}

export function CommandLine({ id, icon: Icon, text, detail, onRun }: CommandLineProps) {
  return (
    <Command.Item
      value={id}
      onSelect={onRun}
      className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2 py-1 text-sm data-[selected=true]:bg-hover max-md:min-h-11"
    >
      <Icon aria-hidden className="size-4 shrink-0 text-ink-muted" strokeWidth={1.75} />
      <span className="min-w-0 flex-1 truncate">{text}</span>
      {detail ? <span className="max-w-[45%] shrink-0 truncate text-xs text-ink-faint tabular-nums">{detail}</span> : null}
    </Command.Item>
  );
}
