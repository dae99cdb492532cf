/** Starts the interface: theme, words, router. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { Tooltip } from "radix-ui";
import { newQueryClient } from "@/api/query-client";
import { tellLinkAnswer } from "@/app/link-answer";
import { newRouter } from "@/app/router";
import { allWords, preferredLanguage, startTranslations } from "@/i18n/i18n";
import { applyTheme, currentTheme } from "@/lib/theme";
import { Toaster } from "@/ui/toaster";
import "@/tokens.css";

const queries = newQueryClient();
const router = newRouter(queries);

async function start(root: HTMLElement): Promise<void> {
  applyTheme(currentTheme());
  await startTranslations(preferredLanguage());
  tellLinkAnswer();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Tooltip.Provider>
          <RouterProvider router={router} />
          <Toaster />
        </Tooltip.Provider>
      </QueryClientProvider>
    </StrictMode>,
  );
  // Whoever needs them waits for them; here they are only ahead of time.
  allWords().catch(() => undefined);
}

const root = document.getElementById("root");
if (root) void start(root);
