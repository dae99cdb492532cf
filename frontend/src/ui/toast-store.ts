/** Short messages after something happened, with at most one action such as undo. */
export interface ToastMessage {
  id: number;
  text: string;
  tone: "good" | "bad" | "info";
  action?: { label: string; run: () => void } | undefined;
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

export function toast(text: string, tone: ToastMessage["tone"] = "good", action?: ToastMessage["action"]): void {
  const id = next++;
  publish([...messages.slice(-2), { id, text, tone, action }]);
  setTimeout(() => dismissToast(id), SHOWN_MS);
}

export function subscribeToToasts(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function currentToasts(): readonly ToastMessage[] {
  return messages;
}
