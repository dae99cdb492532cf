/** What the preview of an erasure says, group by group. */
import { expect, it } from "vitest";
import { erasureGroups } from "@/features/person/erasure-groups";

it("sums the tables of a kind, keeps the order of reading, and drops what is not touched", () => {
  const groups = erasureGroups({ activity_log: 3, emails: 2, email_threads: 1, people: 1 });
  expect(groups).toEqual([
    { group: "person", count: 1 },
    { group: "mail", count: 3 },
    { group: "timelines", count: 3 },
  ]);
});

it("puts a table it has no word for among the others", () => {
  expect(erasureGroups({ saved_views: 1, webhook_deliveries: 2 })).toEqual([{ group: "other", count: 3 }]);
});
