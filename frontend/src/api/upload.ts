/** Sending one file with progress; fetch cannot report how much has been sent, XMLHttpRequest can. */
import type { Uploaded } from "@/api/verbs";
import { ApiError, callHeaders, currentRenewal, errorFrom, isSessionEnd, signedInAgain } from "@/api/http";

export interface UploadRequest {
  file: File;
  companyId?: string | undefined;
  onProgress: (share: number) => void;
}

function answerOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function send({ file, companyId, onProgress }: UploadRequest): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const sender = new XMLHttpRequest();
    sender.open("POST", "/api/v1/documents");
    for (const [name, value] of Object.entries(callHeaders())) sender.setRequestHeader(name, value);
    sender.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    sender.addEventListener("load", () => {
      const answer = answerOf(sender.responseText);
      if (sender.status < 300) resolve(answer as Uploaded);
      else reject(errorFrom(sender.status, answer, sender.getResponseHeader("x-request-id")));
    });
    sender.addEventListener("error", () => reject(new ApiError(0, "offline", "")));
    const form = new FormData();
    if (companyId) form.append("company_id", companyId);
    form.append("file", file, file.name);
    sender.send(form);
  });
}

/** Whoever's session ended meanwhile signs in again, and the file goes once more. */
export async function uploadDocument(wanted: UploadRequest): Promise<Uploaded> {
  const since = currentRenewal();
  try {
    return await send(wanted);
  } catch (error) {
    if (!(error instanceof ApiError) || !isSessionEnd(error) || !(await signedInAgain(since))) throw error;
    return send(wanted);
  }
}
