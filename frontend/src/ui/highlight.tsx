/** A text with one passage marked, scrolled into view when it is shown. */
import { useEffect, useRef } from "react";
import { locate, type Passage } from "@/lib/passage";

export function Highlight({ text, passage }: { text: string; passage?: Passage | null | undefined }) {
  const ref = useRef<HTMLElement>(null);
  const found = locate(text, passage);
  const start = found?.[0];
  useEffect(() => {
    if (start !== undefined) ref.current?.scrollIntoView({ block: "center", behavior: "smooth" });
  }, [start]);
  if (!found) return <>{text}</>;
  return (
    <>
      {text.slice(0, found[0])}
      <mark ref={ref}>{text.slice(found[0], found[1])}</mark>
      {text.slice(found[1])}
    </>
  );
}
