/** Ticking events: a whole table is one choice, and comes apart when one of it is cleared. */
import { describe, expect, it } from "vitest";
import { kindGroups, withKind, withTable } from "@/features/settings/firm/webhooks/kind-groups";

const DEALS = { table: "deals", kinds: ["deals.created", "deals.won"] };

describe("kindGroups", () => {
  it("gathers the kinds of a table", () =>
    expect(kindGroups(["deals.created", "quotes.sent", "deals.won"])).toEqual([DEALS, { table: "quotes", kinds: ["quotes.sent"] }]));
});

describe("choosing", () => {
  it("takes a whole table as one", () => expect(withTable(["deals.won", "quotes.sent"], "deals", true)).toEqual(["quotes.sent", "deals.*"]));

  it("clears a whole table", () => expect(withTable(["deals.*", "quotes.sent"], "deals", false)).toEqual(["quotes.sent"]));

  it("comes apart when one of it is cleared", () => expect(withKind(["deals.*"], "deals.won", false, DEALS)).toEqual(["deals.created"]));

  it("comes together when the last of it is ticked", () => expect(withKind(["deals.won"], "deals.created", true, DEALS)).toEqual(["deals.*"]));
});
