/** Every test starts in Danish, with a clean document. */
import { cleanup } from "@testing-library/react";
import { afterEach, beforeAll } from "vitest";
import { startTranslations } from "@/i18n/i18n";

beforeAll(() => startTranslations("da"));
afterEach(cleanup);
