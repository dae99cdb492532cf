/** Build: one static single-page app that talks to the same origin; `npm run dev` proxies to a running server. */
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const backend = process.env["CRMFLOW_BACKEND"] ?? "http://localhost:8000";

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    // Which file holds what: benchmarks/pages.py adds up what a page needs.
    manifest: true,
    // light-dark() and oklch() are used as written, so that both themes come from one token each.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // The content security policy forbids data: fonts and inline anything.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/api": backend, "/rest": backend } },
  test: {
    environment: "happy-dom",
    setupFiles: ["src/test-setup.ts"],
    // A document and all modules anew for every file cost eight times the tests themselves.
    pool: "threads",
    isolate: false,
    include: ["src/**/*.test.{ts,tsx}"],
  },
});
