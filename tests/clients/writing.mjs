// What the documentation of @supabase/postgrest-js shows of writing and calling.

import assert from "node:assert/strict";
import { test } from "node:test";
import { CRM_URL, PostgrestClient, names, signedIn } from "./crm.mjs";

const crm = await signedIn();

test("rows are inserted one by one and many at once", async () => {
  const silent = await crm.from("companies").insert({ name: "Dun" });
  assert.deepEqual([silent.status, silent.data, silent.error], [201, null, null]);
  const made = await crm.from("companies").insert({ name: "Elm" }).select("name,country").single();
  assert.deepEqual(made.data, { name: "Elm", country: "DK" });
  const many = await crm
    .from("companies")
    .insert([{ name: "Fyr", city: "Ribe" }, { name: "Gran" }], { count: "exact", defaultToNull: false })
    .select("name,city,country,people(name)");
  assert.equal(many.count, 2);
  assert.deepEqual(many.data, [
    { name: "Fyr", city: "Ribe", country: "DK", people: [] },
    { name: "Gran", city: null, country: "DK", people: [] },
  ]);
});

test("rows are merged or left alone where they are there already", async () => {
  const merged = await crm
    .from("companies")
    .upsert({ cvr: "10000009", name: "Aks A/S" }, { onConflict: "cvr" })
    .select("name,city");
  assert.deepEqual(merged.data, [{ name: "Aks A/S", city: "Aarhus" }]);
  const ignored = await crm
    .from("companies")
    .upsert([{ cvr: "10000009", name: "Nej" }, { cvr: "10000033", name: "Hassel" }], {
      onConflict: "cvr",
      ignoreDuplicates: true,
    })
    .select("name");
  assert.deepEqual(names(ignored.data), ["Hassel"]);
  const twice = await crm.from("companies").insert({ cvr: "10000009", name: "Igen" });
  assert.deepEqual([twice.status, twice.error.code], [409, "23505"]);
  const undeclared = await crm.from("companies").upsert({ name: "x" }, { onConflict: "city" });
  assert.equal(undeclared.error.code, "42P10");
});

test("rows are changed and deleted by filter only", async () => {
  const changed = await crm
    .from("companies")
    .update({ city: "Vejle" }, { count: "exact" })
    .eq("cvr", "10000025")
    .select("city,version");
  assert.deepEqual([changed.count, changed.data], [1, [{ city: "Vejle", version: 2 }]]);
  const silent = await crm.from("companies").update({ city: "Vejen" }).eq("cvr", "10000025");
  assert.deepEqual([silent.status, silent.data], [204, null]);
  const everything = await crm.from("companies").update({ city: "x" });
  assert.deepEqual([everything.status, everything.error.code], [400, "21000"]);
  const gone = await crm.from("companies").delete().eq("name", "Dun").select("name");
  assert.deepEqual(names(gone.data), ["Dun"]);
  assert.equal((await crm.from("companies").delete()).error.code, "21000");
});

test("a change is tried without effect, or kept to a number of rows", async () => {
  const change = crm.from("companies").update({ city: "Ribe" }).eq("cvr", "10000025");
  const tried = await change.select("city").rollback();
  assert.deepEqual(tried.data, [{ city: "Ribe" }]);
  const { data } = await crm.from("companies").select("city").eq("cvr", "10000025").single();
  assert.equal(data.city, "Vejen");
  const most = await crm.from("companies").update({ city: "Ribe" }).neq("name", "").maxAffected(1);
  assert.deepEqual([most.status, most.error.code], [400, "PGRST124"]);
  const one = await crm.from("companies").update({ city: "Ribe" }).neq("name", "").select().single();
  assert.deepEqual([one.status, one.error.code], [406, "PGRST116"]);
  const counting = crm.from("companies").select("*", { count: "exact", head: true });
  const { count } = await counting.eq("city", "Ribe");
  assert.equal(count, 1);
});

test("what is refused is named", async () => {
  const number = await crm.from("companies").insert({ name: "Ny", cvr: "12345678" });
  assert.equal(number.error.code, "23514");
  assert.equal(number.error.details, "Constraint companies_cvr_check_digit.");
  const missing = await crm.from("companies").insert({ city: "Ribe" });
  assert.equal(missing.error.code, "23502");
  const parent = await crm.from("people").insert({ name: "x", company_id: crypto.randomUUID() });
  assert.ok(["23503", "42501"].includes(parent.error.code), parent.error.code);
  const column = await crm.from("companies").insert({ nane: "x" });
  assert.equal(column.error.code, "PGRST204");
  assert.equal(column.error.hint, "Perhaps you meant the column 'name'");
  const stranger = await new PostgrestClient(`${CRM_URL}/rest/v1`).from("companies").select();
  assert.deepEqual([stranger.status, stranger.error.code], [401, "PGRST302"]);
});

test("functions are called by POST, GET and HEAD", async () => {
  const plain = await crm.rpc("sum_of", { a: 1, b: 2 });
  assert.equal(plain.data, 3);
  assert.equal((await crm.rpc("sum_of", { a: 1 }, { get: true })).data, 11);
  assert.equal((await crm.rpc("joined", { words: ["x", "y"] }, { get: true })).data, "x+y");
  assert.deepEqual((await crm.rpc("letters", { many: 2 })).data, ["a", "b"]);
  assert.deepEqual((await crm.rpc("nothing")).status, 204);
  const rows = await crm
    .rpc("of_country", { wanted: "DK" }, { count: "exact", get: true })
    .select("name,people(name)")
    .eq("cvr", "10000025")
    .order("name")
    .limit(1);
  assert.deepEqual([rows.count, rows.data], [1, [{ name: "Bøge A/S", people: [{ name: "Carl" }] }]]);
  const counted = await crm.rpc("of_country", { wanted: "DK" }, { count: "exact", head: true });
  assert.ok(counted.count > 3);
  const one = await crm.rpc("of_country", { wanted: "DK" }).eq("cvr", "10000025").select("name").single();
  assert.deepEqual(one.data, { name: "Bøge A/S" });
});

test("a function that is not there is answered with the nearest", async () => {
  const name = await crm.rpc("sum_off", { a: 1 });
  assert.deepEqual([name.status, name.error.code], [404, "PGRST202"]);
  assert.equal(name.error.hint, "Perhaps you meant to call the function public.sum_of");
  const argument = await crm.rpc("sum_of", { c: 1 });
  assert.equal(argument.error.hint, "Perhaps you meant to call the function public.sum_of(a, b)");
  const volatile = await crm.rpc("nothing", {}, { get: true });
  assert.deepEqual([volatile.status, volatile.error.code], [405, "PGRST101"]);
});
