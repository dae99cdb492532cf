/** One way to the server: same origin, the session cookie, the chosen workspace, and errors as one class. */
import { readPreference, writePreference } from "@/lib/preference";

export interface FieldError {
  field: string;
  message: string;
}

/** What went wrong, from problem+json (/api/v1) or PostgREST's body (/rest/v1). Status 0: the server was not reached. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: readonly FieldError[] = [],
    readonly requestId?: string,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

/** Asks the person to sign in again where they stand. True: they did, and what was refused may be sent once more. */
export type SignInAgain = () => Promise<boolean>;

let askToSignIn: SignInAgain | null = null;
/** How often somebody signed in again: a refusal from before does not ask twice. */
let renewals = 0;

/** What to do when the server no longer knows who we are; nothing on pages before the sign-in, and while one leaves. */
export function whenSessionEnds(ask: SignInAgain | null): void {
  askToSignIn = ask;
}

export function currentRenewal(): number {
  return renewals;
}

/** The refused call goes again after this, if it is true. `since` is the renewal that the call was sent under. */
export async function signedInAgain(since: number): Promise<boolean> {
  if (since !== renewals) return true;
  if (!askToSignIn || !(await askToSignIn())) return false;
  // Whoever waited for the same answer counts it once.
  if (since === renewals) renewals += 1;
  return true;
}

export function currentWorkspace(): string | null {
  return readPreference("workspace");
}

export function chooseWorkspace(id: string): void {
  writePreference("workspace", id);
}

/** The headers that every call carries. */
export function callHeaders(): Record<string, string> {
  const workspace = currentWorkspace();
  return workspace ? { "X-Workspace-Id": workspace } : {};
}

interface ErrorBody {
  title?: string;
  detail?: string;
  message?: string;
  code?: string;
  errors?: FieldError[];
  request_id?: string;
}

/** Reads an error answer; a body that is not JSON (a proxy's page) still gives a usable error. */
export function errorFrom(status: number, body: unknown, requestId?: string | null): ApiError {
  const known = (typeof body === "object" && body !== null ? body : {}) as ErrorBody;
  const text = known.detail ?? known.message ?? known.title ?? "";
  const reference = known.request_id ?? requestId ?? undefined;
  return new ApiError(status, known.code ?? `http_${status}`, text, known.errors ?? [], reference);
}

/** What was typed to prove who we are was refused; that ends no session. */
const PROOFS: ReadonlySet<string> = new Set(["totp_required", "wrong_code", "wrong_credentials"]);

export function isSessionEnd(error: ApiError): boolean {
  return error.status === 401 && !PROOFS.has(error.code);
}

async function saysSessionEnded(response: Response): Promise<boolean> {
  if (response.status !== 401) return false;
  const body: unknown = await response.clone().json().catch(() => null);
  return isSessionEnd(errorFrom(response.status, body));
}

async function send(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(callHeaders())) headers.set(name, value);
  try {
    return await fetch(input, { ...init, headers, credentials: "same-origin" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError(0, "offline", "");
  }
}

/** `fetch` with our headers; a lost connection becomes an ApiError with status 0, an ended session asks to sign in and goes on. */
export async function request(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const since = renewals;
  const response = await send(input, init);
  return (await saysSessionEnded(response)) && (await signedInAgain(since)) ? send(input, init) : response;
}

/** The answer, or the error it carries. */
export async function checked(response: Response): Promise<Response> {
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => null);
  throw errorFrom(response.status, body, response.headers.get("x-request-id"));
}

/** Calls a JSON endpoint under /api/v1. */
export async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const init: RequestInit = { method };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { "Content-Type": "application/json" };
  }
  const response = await checked(await request(`/api/v1${path}`, init));
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as Answer;
}
