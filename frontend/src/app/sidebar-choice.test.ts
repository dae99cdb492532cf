/** The sidebar's order is read with care, and a new place finds its own. */
import { describe, expect, it } from "vitest";
import { AS_DELIVERED, inOrder, movedTo, readSidebarChoice } from "@/app/sidebar-choice";

const places = ["/", "/inbox", "/deals", "/tasks"].map((to) => ({ to }));
const orderOf = (order: readonly string[]) => inOrder(places, order).map(({ to }) => to);

describe("readSidebarChoice", () => {
  it("reads what was stored", () => {
    const choice = { order: ["/tasks", "/"], hidden: ["/inbox"], folded: ["places"] };
    expect(readSidebarChoice(choice)).toEqual(choice);
  });

  it.each([undefined, null, 7, "x"])("is as delivered for %j", (stored) => expect(readSidebarChoice(stored)).toEqual(AS_DELIVERED));

  it("leaves out what is no place, and what comes twice", () => {
    expect(readSidebarChoice({ order: ["//evil.example", "/deals", "/deals", 4], hidden: "all", folded: ["roof"] })).toEqual({
      order: ["/deals"],
      hidden: [],
      folded: [],
    });
  });
});

describe("inOrder", () => {
  it("changes nothing before anybody chose", () => expect(orderOf([])).toEqual(["/", "/inbox", "/deals", "/tasks"]));

  it("follows the choice, and puts a place that is new behind its neighbour", () => {
    expect(orderOf(["/tasks", "/inbox", "/"])).toEqual(["/tasks", "/inbox", "/deals", "/"]);
  });

  it("leaves out places that the person may not see any more", () => {
    expect(orderOf(["/payments", "/deals", "/tasks", "/inbox", "/"])).toEqual(["/deals", "/tasks", "/inbox", "/"]);
  });
});

it("moves one place to where another stands, down and up", () => {
  expect(movedTo(["a", "b", "c"], "a", "c")).toEqual(["b", "c", "a"]);
  expect(movedTo(["a", "b", "c"], "c", "a")).toEqual(["c", "a", "b"]);
  expect(movedTo(["a", "b"], "z", "a")).toEqual(["a", "b"]);
});
