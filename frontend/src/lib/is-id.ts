/** Whether a text is the id of a row. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function isId(text: unknown): text is string {
  return typeof text === "string" && ID.test(text);
}
