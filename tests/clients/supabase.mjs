// What the documentation of supabase-js shows of signing in, and of the tables with a session.

import assert from "node:assert/strict";
import { test } from "node:test";
import { CRM_EMAIL, CRM_PASSWORD, CRM_URL, names, newClient } from "./crm.mjs";

const supabase = newClient();
const events = [];
supabase.auth.onAuthStateChange((event) => void events.push(event));

const signIn = (client) => client.auth.signInWithPassword({ email: CRM_EMAIL, password: CRM_PASSWORD });

test("nobody is signed in at first, and sees nothing", async () => {
  assert.equal((await supabase.auth.getSession()).data.session, null);
  assert.equal((await supabase.auth.getUser()).data.user, null);
  const { status, error } = await supabase.from("companies").select();
  assert.deepEqual([status, error.code], [401, "PGRST301"]);
});

test("a wrong password and an unknown person are told apart by nobody", async () => {
  for (const email of [CRM_EMAIL, "ingen@nordlys.dk"]) {
    const { data, error } = await supabase.auth.signInWithPassword({ email, password: "forkert" });
    assert.deepEqual([data.session, error.status, error.code], [null, 400, "invalid_credentials"]);
  }
});

test("somebody signs in, and is who they say", async () => {
  const { data, error } = await signIn(supabase);
  assert.equal(error, null);
  assert.deepEqual([data.user.email, data.user.role], [CRM_EMAIL, "authenticated"]);
  assert.equal(data.session.token_type, "bearer");
  const { data: known } = await supabase.auth.getUser();
  assert.equal(known.user.id, data.user.id);
  const { data: kept } = await supabase.auth.getSession();
  assert.equal(kept.session.access_token, data.session.access_token);
  const { data: claimed, error: unclaimed } = await supabase.auth.getClaims();
  assert.equal(unclaimed, null);
  assert.deepEqual([claimed.claims.sub, claimed.claims.aal], [data.user.id, "aal1"]);
});

test("tables and functions know the session", async () => {
  const rows = await supabase.from("companies").select("name, people(name)").order("name").limit(1);
  assert.equal(rows.error, null);
  assert.deepEqual(names(rows.data), ["Aks ApS"]);
  const made = await supabase.from("companies").insert({ name: "Dun" }).select("name").single();
  assert.deepEqual(made.data, { name: "Dun" });
  const changed = await supabase.from("companies").update({ city: "Ribe" }).eq("name", "Dun").select("city");
  assert.deepEqual(changed.data, [{ city: "Ribe" }]);
  assert.equal((await supabase.from("companies").delete().eq("name", "Dun")).status, 204);
  assert.equal((await supabase.rpc("sum_of", { a: 1 })).data, 11);
  const { error } = await supabase.from("compnies").select();
  assert.equal(error.hint, "Perhaps you meant the table 'public.companies'");
});

test("a session is renewed, and lives on in another client", async () => {
  const before = (await supabase.auth.getSession()).data.session;
  const { data, error } = await supabase.auth.refreshSession();
  assert.equal(error, null);
  assert.notEqual(data.session.refresh_token, before.refresh_token);
  assert.equal(data.user.id, before.user.id);
  const other = newClient();
  const moved = await other.auth.setSession(data.session);
  assert.equal(moved.error, null);
  assert.equal((await other.from("companies").select("name")).error, null);
  const forged = await newClient().auth.refreshSession({ refresh_token: "forkert" });
  assert.deepEqual([forged.data.session, forged.error.status], [null, 400]);
});

test("who signs out is out, and the listeners have heard it all", async () => {
  const { access_token } = (await supabase.auth.getSession()).data.session;
  assert.equal((await supabase.auth.signOut({ scope: "local" })).error, null);
  assert.equal((await supabase.auth.getSession()).data.session, null);
  const headers = { Authorization: `Bearer ${access_token}` };
  const old = await fetch(`${CRM_URL}/rest/v1/companies`, { headers });
  assert.equal(old.status, 401);
  const expected = ["INITIAL_SESSION", "SIGNED_IN", "TOKEN_REFRESHED", "SIGNED_OUT"];
  assert.deepEqual([...new Set(events)], expected);
});
