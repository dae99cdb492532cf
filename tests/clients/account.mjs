// What the documentation of supabase-js shows of one's own account: name and password.

import assert from "node:assert/strict";
import { test } from "node:test";
import { CRM_EMAIL, CRM_PASSWORD, newClient } from "./crm.mjs";

const NEW_PASSWORD = "en hel anden sætning 7";
const supabase = newClient();
const events = [];
supabase.auth.onAuthStateChange((event) => void events.push(event));

const signIn = (client, password) => client.auth.signInWithPassword({ email: CRM_EMAIL, password });

test("somebody changes their name and their password", async () => {
  assert.equal((await signIn(supabase, CRM_PASSWORD)).error, null);
  const named = await supabase.auth.updateUser({ data: { display_name: "Anna Berg" } });
  assert.equal(named.error, null);
  assert.equal((await supabase.auth.getUser()).data.user.user_metadata.display_name, "Anna Berg");
  const weak = await supabase.auth.updateUser({ password: "kort" });
  assert.deepEqual([weak.error.status, weak.error.code], [422, "weak_password"]);
  const changed = await supabase.auth.updateUser({ password: NEW_PASSWORD, current_password: CRM_PASSWORD });
  assert.equal(changed.error, null);
  const other = newClient();
  assert.equal((await signIn(other, CRM_PASSWORD)).error.code, "invalid_credentials");
  assert.equal((await signIn(other, NEW_PASSWORD)).error, null);
  assert.deepEqual([...new Set(events)], ["INITIAL_SESSION", "SIGNED_IN", "USER_UPDATED"]);
});
