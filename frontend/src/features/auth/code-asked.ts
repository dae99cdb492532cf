/** Whether the password was right and the code of an authenticator app is to come. */
import { ApiError } from "@/api/http";

export function isCodeAsked(error: unknown): boolean {
  return error instanceof ApiError && error.code === "totp_required";
}
