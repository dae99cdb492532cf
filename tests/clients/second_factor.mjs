// What the documentation of supabase-js shows of a second factor.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { CRM_EMAIL, CRM_PASSWORD, newClient } from "./crm.mjs";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const supabase = newClient();
const events = [];
supabase.auth.onAuthStateChange((event) => void events.push(event));

const signIn = (client) => client.auth.signInWithPassword({ email: CRM_EMAIL, password: CRM_PASSWORD });

// RFC 6238: what an authenticator app shows now.
function code(secret) {
  const bits = [...secret].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac("sha1", key).update(step).digest();
  const number = hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

test("a second factor is enrolled, asked for and taken away", async () => {
  assert.equal((await signIn(supabase)).error, null);
  const enrolled = await supabase.auth.mfa.enroll({ factorType: "totp", friendlyName: "Telefon" });
  assert.equal(enrolled.error, null);
  const { id: factorId, totp } = enrolled.data;
  assert.match(totp.uri, /^otpauth:\/\/totp\//);
  const challenge = await supabase.auth.mfa.challenge({ factorId });
  assert.equal(challenge.error, null);
  const wrong = await supabase.auth.mfa.verify({ factorId, challengeId: challenge.data.id, code: "000000" });
  assert.notEqual(wrong.error, null);
  const verified = await supabase.auth.mfa.challengeAndVerify({ factorId, code: code(totp.secret) });
  assert.equal(verified.error, null);
  const level = await supabase.auth.mfa.getAuthenticatorAssuranceLevel();
  assert.deepEqual([level.data.currentLevel, level.data.nextLevel], ["aal2", "aal2"]);
  const { data } = await supabase.auth.mfa.listFactors();
  assert.deepEqual(data.totp.map((factor) => factor.status), ["verified"]);
  assert.equal((await supabase.from("companies").select("name")).error, null);
  const other = newClient();
  assert.equal((await signIn(other)).error, null);
  const half = await other.auth.mfa.getAuthenticatorAssuranceLevel();
  assert.deepEqual([half.data.currentLevel, half.data.nextLevel], ["aal1", "aal2"]);
  assert.ok([401, 403].includes((await other.from("companies").select("name")).status));
  assert.equal((await supabase.auth.mfa.unenroll({ factorId })).error, null);
  assert.deepEqual((await supabase.auth.mfa.listFactors()).data.all, []);
  assert.ok(events.includes("MFA_CHALLENGE_VERIFIED"));
});
