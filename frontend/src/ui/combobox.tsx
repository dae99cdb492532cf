/** A search field with a list of answers below it: arrows move, Enter chooses, Escape closes. */
import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { Search } from "lucide-react";
import { Spinner } from "@/ui/spinner";
import { cx } from "@/lib/cx";

export interface ComboboxOption {
  id: string;
  label: string;
  detail?: string | undefined;
  icon?: ReactNode;
}

export interface ComboboxProps {
  label: string;
  text: string;
  options: readonly ComboboxOption[];
  isBusy?: boolean;
  emptyText: string;
  onText: (text: string) => void;
  onChoose: (id: string) => void;
}

export function Combobox({ label, text, options, isBusy = false, emptyText, onText, onChoose }: ComboboxProps) {
  const id = useId();
  const [active, setActive] = useState(0);
  const current = Math.min(active, options.length - 1);
  const keys = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((current + step + options.length) % Math.max(options.length, 1));
    }
    const chosen = options[current];
    if (event.key === "Enter" && chosen) {
      event.preventDefault();
      onChoose(chosen.id);
    }
  };
  return (
    <div className="overflow-hidden rounded-lg border border-line-strong focus-within:border-accent">
      <div className="relative border-b border-line">
        {isBusy ? (
          <Spinner className="absolute top-1/2 left-3 -mt-1.75 text-ink-faint" />
        ) : (
          <Search aria-hidden className="absolute top-1/2 left-3 size-3.5 -translate-y-1/2 text-ink-faint" />
        )}
        <input
          role="combobox"
          aria-label={label}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={options[current] ? `${id}-${options[current].id}` : undefined}
          aria-autocomplete="list"
          placeholder={label}
          value={text}
          onChange={(event) => {
            setActive(0);
            onText(event.target.value);
          }}
          onKeyDown={keys}
          className="h-10 w-full bg-transparent pr-3 pl-9 text-sm outline-none max-md:h-11 max-md:text-base"
        />
      </div>
      <div className="h-52 overflow-y-auto p-1">
        <div id={`${id}-list`} role="listbox" aria-label={label}>
          {options.map((option, index) => (
            <div
              key={option.id}
              id={`${id}-${option.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === current}
              onMouseMove={() => setActive(index)}
              onClick={() => onChoose(option.id)}
              onKeyDown={keys}
              className={cx(
                "flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2 py-1 text-sm max-md:min-h-11",
                index === current && "bg-hover",
              )}
            >
              {option.icon}
              <span className="min-w-0 flex-1 truncate">{option.label}</span>
              {option.detail ? <span className="shrink-0 text-xs text-ink-faint tabular-nums">{option.detail}</span> : null}
            </div>
          ))}
        </div>
        {options.length === 0 && !isBusy ? <p className="px-2 py-3 text-sm text-ink-muted">{emptyText}</p> : null}
      </div>
    </div>
  );
}
