/** Favourites are read with care, known by what they lead to, and moved one at a time. */
import { describe, expect, it } from "vitest";
import { favouriteKey, MOST_FAVOURITES, moved, placeOf, readFavourites, withOne, without, type Favourite } from "@/resources/favourites/favourites";

const ID = "0b6d4f0e-1111-4222-8333-444455556666";
const company: Favourite = { table: "companies", id: ID, title: "Nordlys", path: `/companies/${ID}` };
const list: Favourite = { table: null, id: "", title: "Deals", path: "/deals", search: { owner: "me" } };

describe("stored favourites", () => {
  it("are read as they were stored", () => expect(readFavourites([company, list])).toEqual([company, list]));

  it.each([
    ["nothing", undefined],
    ["something else", { a: 1 }],
    ["no address", [{ ...company, path: undefined }]],
    ["an address elsewhere", [{ ...company, path: "//evil.example" }]],
    ["a script", [{ ...company, path: "javascript:alert(1)" }]],
    ["an id that is none", [{ ...company, id: "1),or=(id.is.null" }]],
  ])("give nothing for %s", (_, stored) => expect(readFavourites(stored)).toEqual([]));

  it("end somewhere", () => expect(readFavourites(Array.from({ length: 90 }, () => company))).toHaveLength(MOST_FAVOURITES));
});

it("is the same favourite under another title, and another one with other filters", () => {
  expect(favouriteKey({ ...company, title: "Nordlys VVS" })).toBe(favouriteKey(company));
  expect(favouriteKey({ ...list, search: { owner: "x" } })).not.toBe(favouriteKey(list));
});

it("moves one, and only inside the list", () => {
  expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
  expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  expect(moved(["a", "b"], 1, 2)).toEqual(["a", "b"]);
});

it("puts one back where it was, once, and leaves what came since", () => {
  const page: Favourite = { table: null, id: "", title: "Opgaver", path: "/tasks" };
  const since = [...without([company, list], company), page];
  const back = withOne(since, company, placeOf([company, list], company));
  expect(back).toEqual([company, list, page]);
  expect(withOne(back, { ...company, title: "Nordlys VVS" })).toBe(back);
});
