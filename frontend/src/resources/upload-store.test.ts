/** Files are sent a few at a time, each says how it went, and what is hopeless is not sent. */
import { expect, it, vi } from "vitest";
import { act, renderHook, waitFor } from "@testing-library/react";
import { ApiError } from "@/api/http";
import { uploadDocument, type UploadRequest } from "@/api/upload";
import { addUploads, clearUploads, useUploadItems } from "@/resources/upload-store";

vi.mock("@/api/upload", () => ({ uploadDocument: vi.fn<(wanted: UploadRequest) => Promise<unknown>>() }));

const file = (name: string, text = "x") => new File([text], name);

it("sends three at once and the rest after them", async () => {
  const ends: (() => void)[] = [];
  vi.mocked(uploadDocument).mockImplementation(
    ({ file: { name } }) =>
      new Promise((resolve, reject) => {
        ends.push(() => (name === "d" ? reject(new ApiError(415, "unsupported_type", "")) : resolve({ id: name, file_name: name, duplicate: false })));
      }),
  );
  const told = vi.fn<() => void>();
  const { result } = renderHook(useUploadItems);
  act(() => addUploads([...["a", "b", "c", "d"].map((name) => file(name)), file("e", "")], "company", told));
  expect(result.current.map(({ state }) => state)).toEqual(["sending", "sending", "sending", "waiting", "failed"]);
  expect(result.current[4]?.problem).toBe("empty");
  ends.shift()?.();
  await waitFor(() => expect(ends).toHaveLength(3));
  for (const end of ends) end();
  await waitFor(() => expect(result.current.map(({ state }) => state)).toEqual(["done", "done", "done", "failed", "failed"]));
  expect(result.current[0]).toMatchObject({ documentId: "a", companyId: "company" });
  expect(told).toHaveBeenCalledTimes(4);
  act(clearUploads);
  expect(result.current).toEqual([]);
});
