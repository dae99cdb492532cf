/** Of one thing only the newest word stands, so that a way back never leads past a later change. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { currentToasts, dismissToastsAbout, holdToasts, releaseToasts, toast } from "@/ui/toast-store";

const texts = () => currentToasts().map((message) => message.text);

describe("toast", () => {
  it("takes the place of what was said of the same thing, and of nothing else", () => {
    toast("put off", "good", undefined, "task-1");
    toast("moved", "good", undefined, "task-2");
    toast("saved");
    toast("done", "good", undefined, "task-1");
    expect(texts()).toEqual(["moved", "saved", "done"]);
  });
  it("is taken away before its thing is changed again", () => {
    toast("put off", "good", undefined, "task-1");
    toast("saved");
    dismissToastsAbout("task-1");
    expect(texts()).toEqual(["saved"]);
  });
  it("shows three at most, the oldest goes", () => {
    for (const text of ["one", "two", "three", "four"]) toast(text);
    expect(texts()).toEqual(["two", "three", "four"]);
  });
});

describe("a toast", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("that offers something stays longer than one that only tells", () => {
    toast("saved");
    toast("deleted", "info", { label: "undo", run: () => undefined });
    vi.advanceTimersByTime(6000);
    expect(texts()).toEqual(["deleted"]);
    vi.advanceTimersByTime(4000);
    expect(texts()).toEqual([]);
  });
  it("does not go away under the hand", () => {
    toast("deleted", "info", { label: "undo", run: () => undefined });
    holdToasts();
    vi.advanceTimersByTime(60_000);
    expect(texts()).toEqual(["deleted"]);
    releaseToasts();
    vi.advanceTimersByTime(10_000);
    expect(texts()).toEqual([]);
  });
});
