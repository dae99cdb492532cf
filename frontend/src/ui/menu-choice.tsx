/** One of several choices in a menu; a tick shows the chosen one. */
import { Check } from "lucide-react";
import { DropdownMenu } from "radix-ui";

export interface MenuChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
}

export function MenuChoice({ label, value, options, onChoose }: MenuChoiceProps) {
  return (
    <>
      <DropdownMenu.Label className="px-2 pt-2 pb-1 text-xs text-ink-faint">{label}</DropdownMenu.Label>
      <DropdownMenu.RadioGroup value={value} onValueChange={onChoose}>
        {options.map((option) => (
          <DropdownMenu.RadioItem
            key={option.value}
            value={option.value}
            className="flex h-8 cursor-pointer items-center justify-between gap-3 rounded-md px-2 outline-none select-none data-highlighted:bg-hover max-md:h-11"
          >
            <span className="truncate">{option.label}</span>
            <DropdownMenu.ItemIndicator>
              <Check aria-hidden className="size-4 text-accent" />
            </DropdownMenu.ItemIndicator>
          </DropdownMenu.RadioItem>
        ))}
      </DropdownMenu.RadioGroup>
    </>
  );
}
