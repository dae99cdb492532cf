/** What people write on one line, in both languages, and what stays a part of the title. */
import { describe, expect, it } from "vitest";
import { clockOf, dayOf, longDay, momentOf, weekOf } from "@/lib/danish-day";
import { byDueGroup, clockPart, dueGroup, END_OF_DAY, snoozed } from "@/resources/tasks/due";
import { readTaskLine } from "@/resources/tasks/task-line";

/** A Wednesday, 13:00 in Denmark. */
const NOW = new Date("2026-11-18T12:00:00Z");

function read(line: string) {
  const { title, dueAt } = readTaskLine(line, NOW);
  return [title, dueAt && dayOf(dueAt), dueAt && clockPart(dueAt)];
}

describe("a task written on one line", () => {
  it.each([
    ["Ring til Bo fredag kl 10", ["Ring til Bo", "2026-11-20", "10:00"]],
    ["Ring til Bo på fredag kl. 10.30", ["Ring til Bo", "2026-11-20", "10:30"]],
    ["Send tilbud i morgen", ["Send tilbud", "2026-11-19", null]],
    ["I overmorgen: følg op", [": følg op", "2026-11-20", null]],
    ["følg op i dag kl 15", ["følg op", "2026-11-18", "15:00"]],
    ["Besøg Nordlys om 3 dage", ["Besøg Nordlys", "2026-11-21", null]],
    ["Besøg Nordlys om en uge", ["Besøg Nordlys", "2026-11-25", null]],
    ["Skriv til dem næste uge", ["Skriv til dem", "2026-11-23", null]],
    ["Møde onsdag", ["Møde", "2026-11-25", null]],
    ["Møde næste fredag", ["Møde", "2026-11-27", null]],
    ["Møde næste mandag", ["Møde", "2026-11-23", null]],
    ["Faktura d. 24/11", ["Faktura", "2026-11-24", null]],
    ["Faktura 1.2", ["Faktura", "2027-02-01", null]],
    ["Faktura den 5. december", ["Faktura", "2026-12-05", null]],
    ["Call Bo tomorrow at 3pm", ["Call Bo", "2026-11-19", "15:00"]],
    ["Call Bo next monday at 9", ["Call Bo", "2026-11-23", "09:00"]],
    ["Ring 14:30", ["Ring", "2026-11-18", "14:30"]],
    ["Ring kl 9", ["Ring", "2026-11-19", "09:00"]],
  ])("%s", (line, expected) => expect(read(line)).toEqual(expected));

  it.each(["Køb 12 skruer", "Tilbud 31.02 mangler", "Mandagsmøde forberedes", "Mød Fredagsbaren", "Se kl 99", "Ring til Tor@firma"])(
    "leaves %s alone",
    (line) => expect(read(line)).toEqual([line, null, null]),
  );

  it("marks what matters most", () => {
    expect(readTaskLine("Ring til Bo!", NOW)).toEqual({ title: "Ring til Bo", dueAt: null, isImportant: true });
  });

  it("keeps a time as the title when there is nothing else", () => expect(read("i morgen")[0]).toBe("i morgen"));
});

describe("the groups of a task list", () => {
  it.each([
    [null, "none"],
    ["2026-11-17T22:59:00Z", "overdue"],
    ["2026-11-18T06:00:00Z", "today"],
    ["2026-11-18T23:30:00Z", "tomorrow"],
    ["2026-11-22T10:00:00Z", "week"],
    ["2026-11-23T10:00:00Z", "later"],
  ])("%s is %s", (dueAt, group) => expect(dueGroup(dueAt, NOW)).toBe(group));

  it("come in order without the empty ones", () => {
    const rows = [{ due_at: null }, { due_at: "2026-11-18T06:00:00Z" }];
    expect(byDueGroup(rows, NOW).map(({ group }) => group)).toEqual(["today", "none"]);
  });

  it("are moved by a snooze that keeps the clock and passes over weekends", () => {
    const friday = new Date("2026-11-20T12:00:00Z");
    const moved = snoozed(momentOf("2026-11-20", "10:00"), "tomorrow", friday);
    expect([dayOf(moved), clockOf(moved)]).toEqual(["2026-11-23", "10:00"]);
    expect(clockOf(snoozed(null, "nextWeek", NOW))).toBe(END_OF_DAY);
  });
});

describe("days in Copenhagen", () => {
  it("keep the clock over both changes of it", () => {
    for (const day of ["2026-03-28", "2026-03-29", "2026-10-25", "2026-10-26"]) {
      expect([dayOf(momentOf(day, "10:00")), clockOf(momentOf(day, "10:00"))]).toEqual([day, "10:00"]);
    }
  });

  it("have weeks and words", () => {
    expect(weekOf("2026-11-18")).toBe(47);
    expect(weekOf("2027-01-01")).toBe(53);
    expect(longDay("2026-11-20", "da")).toBe("fredag 20.11.2026");
  });
});
