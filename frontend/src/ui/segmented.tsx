/** A choice between two or three views of the same thing. */
import { cx } from "@/lib/cx";

export interface SegmentedProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChoose: (value: Value) => void;
}

export function Segmented<Value extends string>({ label, options, value, onChoose }: SegmentedProps<Value>) {
  return (
    <div role="group" aria-label={label} className="inline-flex w-fit rounded-md bg-hover p-0.5">
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
          className={cx(
            "h-6 rounded-sm px-2 text-xs whitespace-nowrap transition-colors max-md:h-10 max-md:min-w-10",
            option.value === value ? "bg-surface font-medium text-ink outline outline-line" : "text-ink-muted hover:text-ink",
          )}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
