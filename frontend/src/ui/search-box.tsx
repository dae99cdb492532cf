/** A search field; "/" moves the cursor into it. */
import { useCallback, useRef } from "react";
import { Search, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useShortcut } from "@/lib/use-shortcut";

export interface SearchBoxProps {
  value: string;
  label: string;
  onChange: (value: string) => void;
}

export function SearchBox({ value, label, onChange }: SearchBoxProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLInputElement>(null);
  useShortcut("/", useCallback(() => ref.current?.focus(), []));
  return (
    <div className="relative w-full md:max-w-80">
      <Search aria-hidden className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-faint" />
      <input
        ref={ref}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          onChange("");
          event.currentTarget.blur();
        }}
        className="h-8 w-full rounded-md border border-line bg-sunken pr-8 pl-8.5 text-sm transition-colors hover:border-line-strong focus:border-accent focus:bg-surface focus:outline-1 focus:outline-accent max-md:h-10 max-md:text-base [&::-webkit-search-cancel-button]:hidden"
      />
      {value ? (
        <button
          type="button"
          aria-label={t("action.clear")}
          onClick={() => onChange("")}
          className="absolute top-1/2 right-1 inline-flex size-6 -translate-y-1/2 items-center justify-center rounded-sm text-ink-faint hover:text-ink max-md:right-0 max-md:size-10"
        >
          <X aria-hidden className="size-3.5" />
        </button>
      ) : (
        <kbd aria-hidden className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 rounded-sm border border-line px-1 font-sans text-2xs text-ink-faint max-md:hidden">
          /
        </kbd>
      )}
    </div>
  );
}
