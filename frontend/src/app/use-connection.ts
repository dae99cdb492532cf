/** Whether the server can be reached: the browser's own word, and a live stream that stays lost. */
import { useEffect, useState, useSyncExternalStore } from "react";
import { useLiveState } from "@/api/live";

/** A restart or a change of network is over sooner, and not worth a word. */
const PATIENCE_MS = 5000;

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

export type Connection = "good" | "offline" | "unreachable";

export function useConnection(): Connection {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  const isLost = useLiveState() === "lost";
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isLost) return undefined;
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isLost]);
  if (!isOnline) return "offline";
  return isLong ? "unreachable" : "good";
}
