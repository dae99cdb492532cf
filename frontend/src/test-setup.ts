/** Every test starts in Danish, with a clean document and no messages. Files share their modules, so what a test changes there it puts back. */
import { cleanup } from "@testing-library/react";
import { afterEach, beforeAll, vi } from "vitest";
import { allWords, startTranslations } from "@/i18n/i18n";
import { currentToasts, dismissToast } from "@/ui/toast-store";

beforeAll(async () => {
  localStorage.clear();
  await startTranslations("da");
  await allWords();
});
afterEach(() => {
  cleanup();
  for (const { id } of currentToasts()) dismissToast(id);
  vi.unstubAllGlobals();
});
