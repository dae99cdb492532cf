/** Nothing changes under the hands of whoever looks at an item. */
import { renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { useOpenItem } from "@/resources/use-open-item";

const [one, other, news] = [{ id: "one" }, { id: "other" }, { id: "news" }];

function show(isWide = true) {
  const { result, rerender } = renderHook(({ items, wanted }) => useOpenItem(items, wanted, isWide), {
    initialProps: { items: [one, other], wanted: undefined as string | undefined },
  });
  return (items: { id: string }[], wanted?: string) => {
    rerender({ items, wanted });
    return result.current;
  };
}

it("keeps the first item open when a newer one comes above it", () => {
  expect(show()([news, one, other])).toBe(one);
});

it("opens the first when the one that was open has found its place", () => {
  expect(show()([news, other])).toBe(news);
});

it("opens the one in the address, and stays on it", () => {
  const look = show();
  expect(look([one, other], "other")).toBe(other);
  expect(look([news, one, other])).toBe(other);
});

it("opens nothing by itself on a phone", () => {
  const look = show(false);
  expect(look([one, other])).toBeUndefined();
  expect(look([one, other], "one")).toBe(one);
  expect(look([one, other])).toBeUndefined();
});
