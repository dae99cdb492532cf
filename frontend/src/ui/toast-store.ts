/** Short messages after something happened, with at most one action such as undo. */
export interface ToastMessage {
  id: number;
  text: string;
  tone: "good" | "bad" | "info";
  action?: { label: string; run: () => void } | undefined;
  /** The id of what it speaks of, when only the newest word on that is worth an answer. */
  about?: string | undefined;
}

type Listener = (messages: readonly ToastMessage[]) => void;

const SHOWN_MS = 6000;
/** Words that offer something are read, and then reached for. */
const OFFERED_MS = 10_000;
const listeners = new Set<Listener>();
const ends = new Map<number, ReturnType<typeof setTimeout>>();
let messages: readonly ToastMessage[] = [];
let next = 1;

function publish(changed: readonly ToastMessage[]): void {
  messages = changed;
  for (const listener of listeners) listener(messages);
}

function endLater({ id, action }: ToastMessage): void {
  clearTimeout(ends.get(id));
  ends.set(id, setTimeout(() => dismissToast(id), action ? OFFERED_MS : SHOWN_MS));
}

/** As long as somebody points at them, none goes away under the hand. */
export function holdToasts(): void {
  for (const end of ends.values()) clearTimeout(end);
  ends.clear();
}

export function releaseToasts(): void {
  for (const message of messages) endLater(message);
}

export function dismissToast(id: number): void {
  clearTimeout(ends.get(id));
  ends.delete(id);
  publish(messages.filter((message) => message.id !== id));
}

/** Takes away what was said of a thing, before it is changed again: a late press must not undo the change before this one. */
export function dismissToastsAbout(about: string): void {
  publish(messages.filter((message) => message.about !== about));
}

export function toast(text: string, tone: ToastMessage["tone"] = "good", action?: ToastMessage["action"], about?: string): void {
  const id = next++;
  const others = about === undefined ? messages : messages.filter((message) => message.about !== about);
  const message = { id, text, tone, action, about };
  publish([...others.slice(-2), message]);
  endLater(message);
}

export function subscribeToToasts(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function currentToasts(): readonly ToastMessage[] {
  return messages;
}
