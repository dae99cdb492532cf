/** Nothing of the matrix is lost on the way to the page. */
import { expect, it } from "vitest";
import { resourceGroups } from "@/features/settings/firm/roles/resource-groups";

it("keeps the order people know, and puts what is new at the end", () => {
  const groups = resourceGroups([{ resource: "quotes" }, { resource: "deals" }, { resource: "companies" }, { resource: "rockets" }]);
  expect(groups.map(({ name, resources }) => [name, resources.map(({ resource }) => resource)])).toEqual([
    ["customers", ["companies", "deals"]],
    ["trade", ["quotes"]],
    ["other", ["rockets"]],
  ]);
});

it("leaves out what only the system writes", () => expect(resourceGroups([{ resource: "text_chunks" }])).toEqual([]));
