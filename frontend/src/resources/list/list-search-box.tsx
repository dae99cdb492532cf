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
  const [known, setKnown] = useState(q);
  const settled = useDebounced(text.trim());
  const sent = useRef(q);
  if (q !== known) {
    setKnown(q);
    if (q !== settled) setText(q);
  }
  const send = useRef(onQuery);
  useEffect(() => {
    send.current = onQuery;
  });
  useEffect(() => {
    if (settled === q) sent.current = q;
    if (settled === sent.current) return;
    sent.current = settled;
    send.current(settled || undefined);
  }, [settled, q]);
  return <SearchBox value={text} label={label} onChange={setText} />;
}
