/** The colours by what they mean, and the sizes of text: all there are. */
import { Specimen } from "@/features/gallery/specimen";
import { cx } from "@/lib/cx";

/** Whole class names, because the style sheet is made from those found in the code. */
const COLOURS = [
  "bg-canvas", "bg-surface", "bg-raised", "bg-sunken", "bg-hover", "bg-pressed", "bg-line", "bg-line-strong",
  "bg-ink", "bg-ink-muted", "bg-ink-faint", "bg-accent", "bg-accent-tint", "bg-good", "bg-good-tint", "bg-warn",
  "bg-warn-tint", "bg-bad", "bg-bad-tint", "bg-info", "bg-info-tint", "bg-mark",
] as const;

const SIZES = [
  ["text-xl", "1.234,56 kr."], ["text-lg", "Nordlys Byg ApS"], ["text-base", "Kan I levere 12 egeborde inden jul?"],
  ["text-sm", "Virksomheder"], ["text-xs", "21.11.2026 14:05"], ["text-2xs", "uge 47"],
] as const;

export function GalleryTokens() {
  return (
    <>
      <Specimen name="tokens.css: colours">
        <ul className="grid w-full grid-cols-[repeat(auto-fill,minmax(96px,1fr))] gap-3">
          {COLOURS.map((name) => (
            <li key={name} className="flex flex-col gap-1">
              <span className={cx("h-10 rounded-md border border-line", name)} />
              <span className="font-mono text-2xs text-ink-muted">{name.slice(3)}</span>
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="tokens.css: text">
        <ul className="flex w-full flex-col gap-2">
          {SIZES.map(([name, example]) => (
            <li key={name} className="flex items-baseline gap-4">
              <span className="w-16 shrink-0 font-mono text-2xs text-ink-faint">{name.slice(5)}</span>
              <span className={name}>{example}</span>
            </li>
          ))}
        </ul>
      </Specimen>
    </>
  );
}
