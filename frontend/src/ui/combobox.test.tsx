/** The search field with answers works by keyboard alone. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Combobox } from "@/ui/combobox";

const OPTIONS = [{ id: "a", label: "Nordlys Byg" }, { id: "b", label: "Havneby Smede" }];

function show(options = OPTIONS) {
  const onChoose = vi.fn<(id: string) => void>();
  render(<Combobox label="Søg" text="" options={options} emptyText="Ingen passer" onText={() => undefined} onChoose={onChoose} />);
  return onChoose;
}

describe("Combobox", () => {
  it("chooses with arrows and Enter, and goes round at the end", async () => {
    const onChoose = show();
    await userEvent.type(screen.getByRole("combobox"), "{ArrowDown}{Enter}{ArrowDown}{Enter}");
    expect(onChoose.mock.calls).toEqual([["b"], ["a"]]);
  });
  it("tells a screen reader which answer is current", async () => {
    show();
    await userEvent.type(screen.getByRole("combobox"), "{ArrowDown}");
    expect(screen.getByRole("option", { selected: true }).textContent).toBe("Havneby Smede");
  });
  it("chooses by pressing", async () => {
    const onChoose = show();
    await userEvent.click(screen.getByText("Havneby Smede"));
    expect(onChoose).toHaveBeenCalledWith("b");
  });
  it("says when nothing matches, and Enter then chooses nothing", async () => {
    const onChoose = show([]);
    await userEvent.type(screen.getByRole("combobox"), "{ArrowDown}{Enter}");
    expect(screen.getByText("Ingen passer")).toBeTruthy();
    expect(onChoose).not.toHaveBeenCalled();
  });
});
