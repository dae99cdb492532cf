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
const listeners = new Set<Listener>();
let messages: readonly ToastMessage[] = [];
let next = 1;

function publish(changed: readonly ToastMessage[]): void {
  messages = changed;
  for (const listener of listeners) listener(messages);
}

export function dismissToast(id: number): void {
  publish(messages.filter((message) => message.id !== id));
}

/** Takes away what was said of a thing, before it is changed again: a late press must not undo the change before this one. */
export function dismissToastsAbout(about: string): void {
  publish(messages.filter((message) => message.about !== about));
}

export function toast(text: string, tone: ToastMessage["tone"] = "good", action?: ToastMessage["action"], about?: string): void {
  const id = next++;
  const others = about === undefined ? messages : messages.filter((message) => message.about !== about);
  publish([...others.slice(-2), { id, text, tone, action, about }]);
  setTimeout(() => dismissToast(id), SHOWN_MS);
}

export function subscribeToToasts(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function currentToasts(): readonly ToastMessage[] {
  return messages;
}
