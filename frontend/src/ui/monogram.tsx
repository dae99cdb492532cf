/** The first letters of a name, where a picture would be. */
import { cx } from "@/lib/cx";

const SIZES = { sm: "size-6 text-2xs", md: "size-8 text-xs", lg: "size-10 text-sm" } as const;

/** "Nordlys Byg ApS" gives "NB". */
export function initials(name: string): string {
  const words = name.split(/[\s@.]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  return words.slice(0, 2).map((word) => [...word][0] ?? "").join("").toLocaleUpperCase("da");
}

export interface MonogramProps {
  name: string;
  size?: keyof typeof SIZES;
  shape?: "square" | "round";
}

export function Monogram({ name, size = "sm", shape = "square" }: MonogramProps) {
  return (
    <span
      aria-hidden
      // Drawn, not written: the letters are no part of the name of what they stand in.
      data-initials={initials(name) || "?"}
      className={cx(
        "inline-flex shrink-0 before:content-[attr(data-initials)] items-center justify-center border border-line bg-hover font-medium text-ink-muted select-none",
        SIZES[size],
        shape === "round" ? "rounded-full" : "rounded-md",
      )}
    />
  );
}
