/** Every test starts in Danish, with a clean document. */
import { cleanup } from "@testing-library/react";
import { afterEach, beforeAll } from "vitest";
import { allWords, startTranslations } from "@/i18n/i18n";

beforeAll(async () => {
  await startTranslations("da");
  await allWords();
});
afterEach(cleanup);
