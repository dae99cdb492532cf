/** Of one thing only the newest word stands, so that a way back never leads past a later change. */
import { beforeEach, describe, expect, it } from "vitest";
import { currentToasts, dismissToast, dismissToastsAbout, toast } from "@/ui/toast-store";

const texts = () => currentToasts().map((message) => message.text);

describe("toast", () => {
  beforeEach(() => {
    for (const message of currentToasts()) dismissToast(message.id);
  });
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
