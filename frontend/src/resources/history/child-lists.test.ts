/** A company's people and deals then, against now. */
import { describe, expect, it } from "vitest";
import { childLists, childTitle } from "@/resources/history/child-lists";

const person = (id: string, name: string) => ({ id, name });

describe("what hung on a record", () => {
  const former = { counts: { tasks: 1, people: 2 }, children: { tasks: [{ id: "t", title: "Ring" }], people: [person("a", "Anna"), person("b", "Bo")] } };
  const now = { counts: { tasks: 1, people: 2 }, children: { tasks: [{ id: "t", title: "Ring" }], people: [person("b", "Bo"), person("c", "Carl")] } };

  it("is told with what has gone and what came first", () => {
    const [people, tasks] = childLists(former, now);
    expect(people?.lines.map(({ title, state }) => `${title} ${state}`)).toEqual(["Anna gone", "Carl new", "Bo same"]);
    expect(tasks).toMatchObject({ name: "tasks", before: 1, after: 1 });
  });

  it("is told when all of a kind has gone or come", () => {
    expect(childLists(former, { counts: {}, children: {} }).map(({ after }) => after)).toEqual([0, 0]);
    expect(childLists({ counts: {}, children: {} }, now)[0]?.lines.every(({ state }) => state === "new")).toBe(true);
  });

  it("is called by its name, and by a dash without one", () => {
    expect(childTitle({ id: "1", subject: "Tilbud" })).toBe("Tilbud");
    expect(childTitle({ id: "1", name: "" })).toBe("–");
  });
});
