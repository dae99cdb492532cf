/** One of several choices in a menu; a tick shows the chosen one. */
import { Check } from "lucide-react";
import { useMenuParts } from "@/ui/menu-parts";

export interface MenuChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
}

export function MenuChoice({ label, value, options, onChoose }: MenuChoiceProps) {
  const parts = useMenuParts();
  if (!parts) return null;
  return (
    <>
      <parts.Label className="px-2 pt-2 pb-1 text-xs text-ink-faint">{label}</parts.Label>
      <parts.RadioGroup value={value} onValueChange={onChoose}>
        {options.map((option) => (
          <parts.RadioItem
            key={option.value}
            value={option.value}
            className="flex h-8 cursor-pointer items-center justify-between gap-3 rounded-md px-2 outline-none select-none data-highlighted:bg-hover max-md:h-11"
          >
            <span className="truncate">{option.label}</span>
            <parts.ItemIndicator>
              <Check aria-hidden className="size-4 text-accent" />
            </parts.ItemIndicator>
          </parts.RadioItem>
        ))}
      </parts.RadioGroup>
    </>
  );
}
