/** The keys that work on every page: the command menu, search, help, create, and "g" with a letter to go somewhere. */
import { useCallback, useEffect } from "react";
import { useRouter } from "@tanstack/react-router";
import { showOverlay } from "@/app/overlay";
import { useHasPage } from "@/app/use-has-page";
import { useShortcut } from "@/lib/use-shortcut";
import { GO_KEYS } from "@/resources/shortcuts";

const NEXT_LETTER_MS = 1500;

function openMenu(isSearch: boolean): void {
  showOverlay({ kind: "commands", isSearch });
}

/** A page with a search of its own answers to "/" itself. */
function search(): void {
  if (!document.querySelector('#main input[type="search"]')) openMenu(true);
}

/** A list creates its own kind; only a page that has not answered gets the menu. */
function create(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const isTyping = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  if (event.key !== "c" || isTyping || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector("dialog[open]")) return;
  event.preventDefault();
  showOverlay({ kind: "creates" });
}

function useGoKeys(): void {
  const router = useRouter();
  const hasPage = useHasPage();
  useEffect(() => {
    let pressed = 0;
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const isTyping = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
      const isNext = event.timeStamp - pressed < NEXT_LETTER_MS;
      pressed = event.key === "g" && !isNext ? event.timeStamp : 0;
      const to = isNext ? GO_KEYS[event.key as keyof typeof GO_KEYS] : undefined;
      if (!to || !hasPage(to)) return;
      // The letter belongs to "g": a list must not take it for its own.
      event.preventDefault();
      event.stopPropagation();
      router.history.push(to);
    };
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, [router, hasPage]);
}

export function useShellKeys(): void {
  useShortcut("/", search);
  useShortcut("?", useCallback(() => showOverlay({ kind: "help" }), []));
  useGoKeys();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        if (!document.querySelector("dialog[open]")) openMenu(false);
      }
      // After the page's own listeners, which may have answered.
      else setTimeout(() => create(event));
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
