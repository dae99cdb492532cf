/** An inbound address as its list shows it. A chat's address holds a secret, and is known only while it is being made. */
import type { Row } from "@/api/tables";

export type Door = Pick<
  Row<"inbound_endpoints">,
  "id" | "kind" | "provider" | "name" | "address" | "token_hint" | "is_active" | "last_event_at" | "version"
>;

export const DOOR_SELECT = "id,kind,provider,name,address,token_hint,is_active,last_event_at,version";

/** A chat that says what it is, sent to our own site whatever name the address has for it. */
export async function sendTestChat(address: string, text: string): Promise<boolean> {
  const { pathname } = new URL(address);
  const body = { conversation_key: `test-${crypto.randomUUID()}`, title: text, message: text, visitor: { name: "CRMFlow" } };
  try {
    // As the chatbot would send it: without our session, which the door knows nothing of.
    const response = await fetch(pathname, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      credentials: "omit",
    });
    return response.ok;
  } catch {
    return false;
  }
}
