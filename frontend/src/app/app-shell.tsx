/** The frame around every page: sidebar on wide screens, bottom bar on phones, one live connection. */
import { Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLive } from "@/api/live";
import { ConnectionBanner } from "@/app/connection-banner";
import { DropZone } from "@/app/drop-zone";
import { SessionGuard } from "@/app/session-guard";
import { ShellDialogs } from "@/app/shell-dialogs";
import { useShellKeys } from "@/app/use-shell-keys";
import { BottomBar } from "@/app/bottom-bar";
import { Sidebar } from "@/app/sidebar";

export function AppShell() {
  const { t } = useTranslation();
  useLive();
  useShellKeys();
  return (
    <div className="flex h-full flex-col md:flex-row">
      <a
        href="#main"
        className="absolute top-2 left-2 z-50 -translate-y-16 rounded-md bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        {t("nav.skip")}
      </a>
      <Sidebar />
      <main
        id="main"
        tabIndex={-1}
        className="relative flex min-h-0 min-w-0 flex-1 flex-col overflow-hidden bg-surface outline-none md:my-2 md:mr-2 md:rounded-lg md:border md:border-line"
      >
        <Outlet />
        <DropZone />
      </main>
      <BottomBar />
      <ConnectionBanner />
      <ShellDialogs />
      <SessionGuard />
    </div>
  );
}
