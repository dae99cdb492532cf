/** The search of a list: what is typed goes into the address when it settles, and a link's search into the box. */
import { useEffect, useRef, useState } from "react";
import { useDebounced } from "@/lib/use-debounced";
import { SearchBox } from "@/ui/search-box";

export interface ListSearchBoxProps {
  label: string;
  q: string;
  onQuery: (q: string | undefined) => void;
}

export function ListSearchBox({ label, q, onQuery }: ListSearchBoxProps) {
  const [text, setText] = useState(q);
  const settled = useDebounced(text.trim());
  const newest = useRef(q);
  /** What was typed here and is on its way into the address. */
  const sent = useRef(new Set<string>());
  const send = useRef(onQuery);
  useEffect(() => {
    send.current = onQuery;
  });
  useEffect(() => {
    if (q === newest.current) sent.current.clear();
    // Typed here a moment ago: meanwhile more may have been typed, which it must not take away.
    else if (!sent.current.delete(q)) {
      newest.current = q;
      setText(q);
    }
  }, [q]);
  useEffect(() => {
    if (settled === newest.current) return;
    newest.current = settled;
    sent.current.add(settled);
    send.current(settled || undefined);
  }, [settled]);
  return <SearchBox value={text} label={label} onChange={setText} />;
}
