/** The shell's own dialogs, fetched when first opened. */
import { Suspense } from "react";
import { useLocation } from "@tanstack/react-router";
import { CommandMenuWaiting } from "@/app/command-menu-waiting";
import { recordAt } from "@/app/record-query";
import { showOverlay, useOverlay } from "@/app/overlay";
import { lazyPart } from "@/lib/fetched-patiently";

const CommandMenu = lazyPart(async () => (await import("@/app/command-menu")).CommandMenu);
const KeyboardHelp = lazyPart(async () => (await import("@/app/keyboard-help")).KeyboardHelp);
const CreateMenu = lazyPart(async () => (await import("@/app/create-menu")).CreateMenu);
const MoreSheet = lazyPart(async () => (await import("@/app/more-sheet")).MoreSheet);
const NewsDialog = lazyPart(async () => (await import("@/app/news-dialog")).NewsDialog);
const CreateRecordDialog = lazyPart(async () => (await import("@/resources/create-record-dialog")).CreateRecordDialog);

export function ShellDialogs() {
  const overlay = useOverlay();
  const here = recordAt(useLocation({ select: ({ pathname }) => pathname }));
  // What is created on a company's page is for that company.
  const known: Record<string, string> = here?.spec.table === "companies" ? { company_id: here.id } : {};
  return (
    <Suspense fallback={overlay?.kind === "commands" ? <CommandMenuWaiting isSearch={overlay.isSearch} /> : null}>
      {overlay?.kind === "commands" ? <CommandMenu isSearch={overlay.isSearch} /> : null}
      {overlay?.kind === "help" ? <KeyboardHelp /> : null}
      {overlay?.kind === "creates" ? <CreateMenu /> : null}
      {overlay?.kind === "more" ? <MoreSheet /> : null}
      {overlay?.kind === "news" ? <NewsDialog /> : null}
      {overlay?.kind === "create" ? (
        <CreateRecordDialog key={overlay.spec.table} spec={overlay.spec} name={overlay.name ?? ""} known={overlay.spec.fields.some(({ name }) => name === "company_id") ? known : {}} onClose={() => showOverlay(null)} />
      ) : null}
    </Suspense>
  );
}
