/** A company's people and deals then, against now. */
import { describe, expect, it } from "vitest";
import { childLists, childTitle, parts } from "@/resources/history/child-lists";

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

describe("what a paper or a conversation was made of", () => {
  it("is its lines by place, with what each came to", () => {
    const lines = [
      { id: "b", place: 2, quantity: 1.5, unit: "time", description: "Montør", net_minor: 120000 },
      { id: "a", place: 1, quantity: 2, unit: "stk", description: "Ventilator", net_minor: 500000 },
    ];
    expect(parts({ children: { line_items: lines } }).map(({ title, amount }) => [title, amount])).toEqual([
      ["2 stk Ventilator", 500000],
      ["1,5 time Montør", 120000],
    ]);
  });

  it("is who wrote what", () => {
    const [message] = parts({ children: { chat_messages: [{ id: "m", author_name: "Bo", body: "Hej" }] } });
    expect(message).toMatchObject({ title: "Bo", text: "Hej", amount: null });
    const [mail] = parts({ children: { emails: [{ id: "e", from_name: "Ida Holm", from_email: "ida@x.example", subject: "Tilbud", new_text: "Tak" }] } });
    expect(mail).toMatchObject({ title: "Ida Holm: Tilbud", text: "Tak" });
  });
});
