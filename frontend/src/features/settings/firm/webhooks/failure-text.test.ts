/** What went wrong on the way out, told to somebody who can mend it. */
import { expect, it } from "vitest";
import { getI18n } from "react-i18next";
import { failureText } from "@/features/settings/firm/webhooks/failure-text";

it.each([
  ["status", 500, "modtageren svarede 500"],
  ["timeout", null, "modtageren svarede ikke inden for 10 sekunder"],
  ["blocked: private address", null, "adressen er ikke offentlig"],
  ["something new", null, "something new"],
  [null, null, "–"],
])("tells %j with status %j as %j", (failure, status, words) => expect(failureText(failure, status, getI18n().t)).toBe(words));
