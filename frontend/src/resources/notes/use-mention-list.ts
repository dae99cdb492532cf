/** The colleagues offered after an @: kept outside the editor, so that React draws the list. */
import { useEffect, useRef, useState } from "react";
import type { MentionNodeAttrs } from "@tiptap/extension-mention";
import type { SuggestionKeyDownProps, SuggestionOptions, SuggestionProps } from "@tiptap/suggestion";

export interface Colleague {
  id: string;
  label: string;
}

export interface MentionList {
  options: readonly Colleague[];
  current: number;
  left: number;
  top: number;
  choose: (colleague: Colleague) => void;
}

const SHOWN = 6;
type Props = SuggestionProps<Colleague, MentionNodeAttrs>;

export function useMentionList(members: ReadonlyMap<string, string>) {
  const [list, setList] = useState<MentionList | null>(null);
  // The editor is made once; it reads what is newest through these.
  const known = useRef(members);
  useEffect(() => {
    known.current = members;
  }, [members]);
  const shown = useRef<MentionList | null>(null);
  const show = (next: MentionList | null) => {
    shown.current = next;
    setList(next);
  };
  const place = (props: Props, current = 0) => {
    const box = props.clientRect?.();
    show({ options: props.items, current, left: box?.left ?? 0, top: (box?.bottom ?? 0) + 4, choose: (colleague) => props.command(colleague) });
  };
  const keys = ({ event }: SuggestionKeyDownProps): boolean => {
    const now = shown.current;
    if (!now || now.options.length === 0) return false;
    if (event.key === "Escape") {
      show(null);
      return true;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      show({ ...now, current: (now.current + step + now.options.length) % now.options.length });
      return true;
    }
    const chosen = now.options[now.current];
    if ((event.key !== "Enter" && event.key !== "Tab") || !chosen) return false;
    now.choose(chosen);
    return true;
  };
  const [suggestion] = useState<Omit<SuggestionOptions<Colleague, MentionNodeAttrs>, "editor">>(() => ({
    char: "@",
    items: ({ query }) =>
      [...known.current]
        .map(([id, label]) => ({ id, label }))
        .filter(({ label }) => label.toLocaleLowerCase("da").includes(query.toLocaleLowerCase("da")))
        .slice(0, SHOWN),
    render: () => ({ onStart: (props) => place(props), onUpdate: (props) => place(props), onKeyDown: keys, onExit: () => show(null) }),
  }));
  return { list, suggestion };
}
