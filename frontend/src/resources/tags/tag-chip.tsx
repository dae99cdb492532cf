/** A tag: its word, and a dot in its colour. */
import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { cx } from "@/lib/cx";

export const TAG_COLORS = ["grey", "red", "orange", "yellow", "green", "teal", "blue", "purple", "pink"] as const;
export type TagColor = (typeof TAG_COLORS)[number];

const DOTS: Record<TagColor, string> = {
  grey: "bg-tag-grey",
  red: "bg-tag-red",
  orange: "bg-tag-orange",
  yellow: "bg-tag-yellow",
  green: "bg-tag-green",
  teal: "bg-tag-teal",
  blue: "bg-tag-blue",
  purple: "bg-tag-purple",
  pink: "bg-tag-pink",
};

export interface TagChipProps {
  name: string;
  color: string;
  onRemove?: (() => void) | undefined;
}

export function TagChip({ name, color, onRemove }: TagChipProps) {
  const { t } = useTranslation();
  return (
    <span className="inline-flex h-5 max-w-40 items-center gap-1.5 rounded-full border border-line bg-surface pr-1.5 pl-2 text-xs">
      <span aria-hidden className={cx("size-2 shrink-0 rounded-full", DOTS[color as TagColor] ?? DOTS.grey)} />
      <span className="truncate">{name}</span>
      {onRemove ? (
        <button type="button" aria-label={t("tags.remove", { name })} onClick={onRemove} className="relative -mr-0.5 inline-flex size-4 items-center justify-center rounded-full text-ink-faint hover:bg-hover hover:text-ink max-md:after:absolute max-md:after:-inset-3">
          <X aria-hidden className="size-3" />
        </button>
      ) : null}
    </span>
  );
}
