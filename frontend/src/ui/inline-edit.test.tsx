/** Editing in place: Enter saves, Escape restores, an error stays beside the field. */
import { Tooltip } from "radix-ui";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ApiError } from "@/api/http";
import { InlineEdit } from "@/ui/inline-edit";

function show(onSave: (value: string) => Promise<unknown>, mayEdit = true) {
  render(
    <Tooltip.Provider>
      <InlineEdit label="Telefon" value="10 20 30 40" mayEdit={mayEdit} onSave={onSave} />
    </Tooltip.Provider>,
  );
}

const open = () => userEvent.click(screen.getByRole("button", { name: /^Ret Telefon/ }));

describe("InlineEdit", () => {
  it("saves the trimmed value on Enter, once", async () => {
    const onSave = vi.fn(() => Promise.resolve());
    show(onSave);
    await open();
    await userEvent.clear(screen.getByRole("textbox"));
    await userEvent.type(screen.getByRole("textbox"), " 50 60 70 80 {Enter}");
    expect(onSave.mock.calls).toEqual([["50 60 70 80"]]);
  });
  it("saves nothing on Escape", async () => {
    const onSave = vi.fn(() => Promise.resolve());
    show(onSave);
    await open();
    await userEvent.type(screen.getByRole("textbox"), "9{Escape}");
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText("10 20 30 40")).toBeTruthy();
  });
  it("saves nothing when nothing was changed", async () => {
    const onSave = vi.fn(() => Promise.resolve());
    show(onSave);
    await open();
    await userEvent.tab();
    expect(onSave).not.toHaveBeenCalled();
  });
  it("keeps what was typed when the server refuses it, and says why", async () => {
    show(() => Promise.reject(new ApiError(422, "23514", 'violates check constraint "companies_email"')));
    await open();
    await userEvent.type(screen.getByRole("textbox"), "x{Enter}");
    expect((await screen.findByRole("alert")).textContent).toBe("Skriv en e-mailadresse");
    expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe("10 20 30 40x");
  });
  it("cannot be opened by those who may not change it", () => {
    show(() => Promise.resolve(), false);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
