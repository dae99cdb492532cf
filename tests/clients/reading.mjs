// What the documentation of @supabase/postgrest-js shows of reading.

import assert from "node:assert/strict";
import { test } from "node:test";
import { names, signedIn } from "./crm.mjs";

const crm = await signedIn();
const companies = () => crm.from("companies").select("name").order("name");
const found = async (query) => {
  const { data, error } = await query;
  assert.equal(error, null);
  return names(data);
};

test("filters", async () => {
  const aks = ["Aks ApS"];
  assert.deepEqual(await found(companies().eq("cvr", "10000009")), aks);
  assert.deepEqual(await found(companies().neq("city", "Odense")), aks);
  assert.deepEqual(await found(companies().gt("name", "B").lt("name", "C")), ["Bøge A/S"]);
  assert.deepEqual(await found(companies().gte("name", "Cedertræ I/S").lte("name", "D")), ["Cedertræ I/S"]);
  assert.deepEqual(await found(companies().like("name", "%ApS")), aks);
  assert.deepEqual(await found(companies().ilike("name", "aks%")), aks);
  assert.deepEqual(await found(companies().likeAnyOf("name", ["Aks%", "B%"])), ["Aks ApS", "Bøge A/S"]);
  assert.deepEqual(await found(companies().ilikeAllOf("name", ["a%", "%aps"])), aks);
  assert.deepEqual(await found(companies().regexMatch("name", "^A")), aks);
  assert.deepEqual(await found(companies().regexIMatch("name", "^a")), aks);
  assert.deepEqual(await found(companies().is("city", null)), ["Cedertræ I/S"]);
  assert.deepEqual(await found(companies().isDistinct("city", "Odense")), ["Aks ApS", "Cedertræ I/S"]);
  assert.deepEqual(await found(companies().in("name", ["Aks ApS", "a,b)("])), aks);
  assert.deepEqual(await found(companies().notIn("city", ["Aarhus"])), ["Bøge A/S"]);
  assert.deepEqual(await found(companies().match({ city: "Aarhus", country: "DK" })), aks);
  assert.deepEqual(await found(companies().not("city", "is", null)), ["Aks ApS", "Bøge A/S"]);
  assert.deepEqual(await found(companies().or("city.eq.Aarhus,and(city.is.null,name.like.C*)")), [
    "Aks ApS",
    "Cedertræ I/S",
  ]);
  assert.deepEqual(await found(companies().filter("name", "in", '("Aks ApS","x")')), aks);
  const words = companies().textSearch("name", "bøge", { type: "websearch", config: "simple" });
  assert.deepEqual(await found(words), ["Bøge A/S"]);
});

test("filters on arrays and JSON", async () => {
  const products = () => crm.from("products").select("sku").order("sku");
  const skus = async (query) => (await query.throwOnError()).data.map((row) => row.sku);
  assert.deepEqual(await skus(products().contains("aliases", ["skrue"])), ["S1"]);
  assert.deepEqual(await skus(products().contains("aliases", '{"bolt, stor"}')), ["S1"]);
  assert.deepEqual(await skus(products().containedBy("aliases", ["møtrik", "x"])), ["S2"]);
  assert.deepEqual(await skus(products().overlaps("aliases", ["skrue", "møtrik"])), ["S1", "S2"]);
  const { data } = await crm.from("products").select("first:aliases->>0").eq("aliases->>0", "møtrik");
  assert.deepEqual(data, [{ first: "møtrik" }]);
});

test("related tables", async () => {
  const { data } = await crm
    .from("companies")
    .select("name, folk:people(name, title)", { count: "exact" })
    .eq("cvr", "10000009")
    .order("name", { referencedTable: "folk", ascending: false })
    .limit(1, { referencedTable: "folk" });
  assert.deepEqual(data, [{ name: "Aks ApS", folk: [{ name: "Bo", title: null }] }]);
  const inner = await crm.from("companies").select("name, people!inner(name)").eq("people.name", "Anne");
  assert.deepEqual(inner.data, [{ name: "Aks ApS", people: [{ name: "Anne" }] }]);
  const either = await crm
    .from("companies")
    .select("name, people(name)")
    .or("name.eq.Anne,title.eq.x", { referencedTable: "people" })
    .not("people", "is", null);
  assert.deepEqual(either.data, inner.data);
  const ordered = await crm
    .from("people")
    .select("name, ...companies(company:name)")
    .order("companies(name)", { ascending: false })
    .order("name");
  assert.deepEqual(ordered.data[0], { name: "Carl", company: "Bøge A/S" });
  const spread = await crm.from("companies").select("...people(names:name)").eq("cvr", "10000009").single();
  assert.deepEqual(spread.data.names.toSorted(), ["Anne", "Bo"]);
  const hinted = await crm.from("people").select("name, companies!people_company(name)").eq("name", "Carl");
  assert.deepEqual(hinted.data, [{ name: "Carl", companies: { name: "Bøge A/S" } }]);
});

test("order, limit and range", async () => {
  const last = { ascending: false, nullsFirst: false };
  const cities = await crm.from("companies").select("city").order("city", last);
  assert.deepEqual(cities.data.map((row) => row.city), ["Odense", "Aarhus", null]);
  assert.deepEqual(await found(companies().limit(1)), ["Aks ApS"]);
  assert.deepEqual(await found(companies().range(1, 2)), ["Bøge A/S", "Cedertræ I/S"]);
});

test("counts, with and without rows", async () => {
  const exact = await crm.from("companies").select("*", { count: "exact", head: true });
  assert.deepEqual([exact.count, exact.data, exact.status], [3, null, 200]);
  const page = await crm.from("companies").select("name", { count: "exact" }).range(0, 0);
  assert.deepEqual([page.count, page.data.length, page.status], [3, 1, 206]);
  for (const count of ["planned", "estimated"]) {
    assert.ok((await crm.from("companies").select("*", { count, head: true })).count >= 1);
  }
  const beyond = await crm.from("companies").select("name", { count: "exact" }).range(10, 20);
  assert.deepEqual([beyond.status, beyond.error.code], [416, "PGRST103"]);
  const most = { ascending: false };
  const grouped = await crm.from("people").select("companies(name), count()").order("count", most);
  assert.deepEqual(grouped.data[0], { companies: { name: "Aks ApS" }, count: 2 });
});

test("one row, perhaps one row, and CSV", async () => {
  const one = await crm.from("companies").select("name").eq("cvr", "10000009").single();
  assert.deepEqual(one.data, { name: "Aks ApS" });
  const many = await crm.from("companies").select("name").single();
  assert.deepEqual([many.status, many.error.code], [406, "PGRST116"]);
  assert.equal(many.error.details, "The result contains 3 rows");
  const none = await crm.from("companies").select("name").eq("cvr", "99999999").maybeSingle();
  assert.deepEqual([none.data, none.error], [null, null]);
  const several = await crm.from("companies").select("name").maybeSingle();
  assert.equal(several.error.code, "PGRST116");
  const csv = await crm.from("companies").select("name,city").order("name").csv();
  assert.equal(csv.data, "name,city\nAks ApS,Aarhus\nBøge A/S,Odense\nCedertræ I/S,");
  const stripped = await crm.from("companies").select("name,city").is("city", null).stripNulls();
  assert.deepEqual(stripped.data, [{ name: "Cedertræ I/S" }]);
});

test("types may be told, and errors thrown", async () => {
  assert.deepEqual((await companies().limit(1).overrideTypes()).data, [{ name: "Aks ApS" }]);
  assert.deepEqual((await companies().limit(1).returns()).data, [{ name: "Aks ApS" }]);
  await assert.rejects(async () => await crm.from("companies").select("nmae").throwOnError(), {
    code: "42703",
    message: "column companies.nmae does not exist",
    hint: 'Perhaps you meant to reference the column "companies.name".',
  });
});

test("plans and maps are refused with their media type", async () => {
  const plan = await crm.from("companies").select("name").explain({ analyze: true });
  assert.deepEqual([plan.status, plan.error.code], [406, "PGRST107"]);
  assert.match(plan.error.message, /application\/vnd\.pgrst\.plan\+text/);
  assert.equal((await crm.from("companies").select("name").geojson()).error.code, "PGRST107");
});

test("refusals say what was probably meant", async () => {
  const table = await crm.from("compnies").select();
  assert.deepEqual([table.status, table.error.code], [404, "PGRST205"]);
  assert.equal(table.error.hint, "Perhaps you meant the table 'public.companies'");
  const related = await crm.from("companies").select("peple(name)");
  assert.equal(related.error.code, "PGRST200");
  assert.equal(related.error.hint, "Perhaps you meant 'people' instead of 'peple'.");
  const value = await crm.from("companies").select().eq("id", "1");
  assert.deepEqual([value.status, value.error.code], [400, "22P02"]);
  const schema = await crm.schema("app").from("companies").select();
  assert.deepEqual([schema.status, schema.error.code], [406, "PGRST106"]);
});

test("a request may be given up", async () => {
  const gone = await crm.from("companies").select().abortSignal(AbortSignal.abort());
  assert.match(`${gone.error.message} ${gone.error.hint}`, /abort/i);
  assert.deepEqual(await found(companies().abortSignal(AbortSignal.timeout(60_000)).limit(1)), ["Aks ApS"]);
});
