// What every test of a JavaScript client starts from: the clients themselves, and a person who has signed in.

import { createRequire } from "node:module";

const require = createRequire(new URL("../../frontend/package.json", import.meta.url));
export const { PostgrestClient } = require("@supabase/postgrest-js");
const { createClient } = require("@supabase/supabase-js");

export const { CRM_URL, CRM_EMAIL, CRM_PASSWORD } = process.env;

// A client in which nobody has signed in. Old Node has no WebSocket; nothing here opens one.
export function newClient() {
  return createClient(CRM_URL, "public", {
    auth: { persistSession: false, autoRefreshToken: false },
    realtime: { transport: class {} },
  });
}

export async function signedIn(options = {}) {
  const answer = await fetch(`${CRM_URL}/api/v1/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: CRM_URL },
    body: JSON.stringify({ email: CRM_EMAIL, password: CRM_PASSWORD }),
  });
  if (!answer.ok) throw new Error(`sign-in was answered with ${answer.status}`);
  const headers = { Cookie: answer.headers.get("set-cookie").split(";")[0], Origin: CRM_URL };
  return new PostgrestClient(`${CRM_URL}/rest/v1`, { headers, ...options });
}

export function names(rows) {
  return rows.map((row) => row.name);
}
