/** Two administrators at the same settings: nobody's typing is lost, and nobody's change is overwritten unseen. */
import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Settings } from "@/features/settings/firm/company/firm-settings";
import { useSettingsDraft } from "@/features/settings/firm/company/use-settings-draft";

const row = (currency: string, version: number, cvr = "") => ({ currency, version, own_cvr: cvr }) as Settings;
const branded = (parts: object, version: number) => ({ branding: parts, version }) as Settings;
const opened = (settings: Settings) =>
  renderHook(({ current }) => useSettingsDraft(current, ({ currency }) => currency), { initialProps: { current: settings } });

it("follows what is stored while nothing is typed", () => {
  const { result, rerender } = opened(row("DKK", 1));
  rerender({ current: row("EUR", 2) });
  expect(result.current).toMatchObject({ draft: "EUR", isChanged: false, version: 2 });
});

it("keeps what is typed when another part of the row changes, and is based on the newest", () => {
  const { result, rerender } = opened(row("DKK", 1));
  act(() => result.current.setDraft("SEK"));
  rerender({ current: row("DKK", 2, "10000009") });
  expect(result.current).toMatchObject({ draft: "SEK", isChanged: true, version: 2 });
});

it("keeps what is typed when somebody changes the same, and is refused by the old version", () => {
  const { result, rerender } = opened(row("DKK", 1));
  act(() => result.current.setDraft("SEK"));
  rerender({ current: row("EUR", 2) });
  expect(result.current).toMatchObject({ draft: "SEK", isChanged: true, version: 1 });
});

it("is at rest once it is stored", () => {
  const { result, rerender } = opened(row("DKK", 1));
  act(() => result.current.setDraft("SEK"));
  rerender({ current: row("SEK", 2) });
  expect(result.current).toMatchObject({ isChanged: false, version: 2 });
});

it("is at rest also when the database orders the keys its own way and leaves out what is empty", () => {
  const { result, rerender } = renderHook(({ current }) => useSettingsDraft(current, (settings) => settings.branding), {
    initialProps: { current: branded({ city: "Odense" }, 1) },
  });
  act(() => result.current.setDraft({ street: "Torvet 1", city: "Odense", phone: "" }));
  expect(result.current.isChanged).toBe(true);
  rerender({ current: branded({ city: "Odense", street: "Torvet 1" }, 2) });
  expect(result.current).toMatchObject({ isChanged: false, version: 2 });
});
