/** The box and the address follow each other, and neither takes away what is being typed. */
import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ListSearchBox } from "@/resources/list/list-search-box";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function show() {
  const asked: (string | undefined)[] = [];
  const box = (q: string) => <ListSearchBox label="Søg" q={q} onQuery={(wanted) => void asked.push(wanted)} />;
  const { rerender } = render(box(""));
  const field = screen.getByLabelText<HTMLInputElement>("Søg");
  return {
    asked,
    text: () => field.value,
    type: (text: string) => {
      fireEvent.change(field, { target: { value: text } });
      act(() => vi.advanceTimersByTime(200));
    },
    /** The address says so from now on. */
    arrive: (q: string) => {
      rerender(box(q));
      act(() => vi.advanceTimersByTime(200));
    },
  };
}

it("asks for what was typed, once", () => {
  const { asked, type, arrive, text } = show();
  type("nord ");
  arrive("nord");
  expect([asked, text()]).toEqual([["nord"], "nord "]);
});

it("keeps what is typed on while the address is late", () => {
  const { asked, type, arrive, text } = show();
  type("nord");
  type("nordlys");
  arrive("nord");
  expect(text()).toBe("nordlys");
  arrive("nordlys");
  expect([asked, text()]).toEqual([["nord", "nordlys"], "nordlys"]);
});

it("takes over what a link or the way back says, and asks for nothing", () => {
  const { asked, type, arrive, text } = show();
  type("nord");
  arrive("nord");
  arrive("");
  expect(text()).toBe("");
  arrive("vvs");
  expect([asked, text()]).toEqual([["nord"], "vvs"]);
});
