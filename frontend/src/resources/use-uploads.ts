/** The files on their way to the server, each with its progress or what went wrong. */
import { useCallback, useRef, useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { ApiError } from "@/api/http";
import { refresh } from "@/api/live";
import { uploadDocument } from "@/api/upload";
import { phrase } from "@/lib/phrase";

export interface Upload {
  key: number;
  name: string;
  size: number;
  share: number;
  state: "waiting" | "sending" | "done" | "failed";
  /** We had the very same file already. */
  isKnown?: boolean;
  problem?: string;
}

const AT_ONCE = 3;
const LARGEST = 25 * 1024 * 1024;

export interface Uploads {
  items: readonly Upload[];
  add: (files: readonly File[]) => void;
  clear: () => void;
}

export function useUploads(companyId?: string): Uploads {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const [items, setItems] = useState<readonly Upload[]>([]);
  const next = useRef(1);

  const change = useCallback((key: number, values: Partial<Upload>) => {
    setItems((former) => former.map((item) => (item.key === key ? { ...item, ...values } : item)));
  }, []);

  const send = useCallback(
    async (key: number, file: File) => {
      change(key, { state: "sending" });
      try {
        const { duplicate } = await uploadDocument({ file, companyId, onProgress: (share) => change(key, { share }) });
        change(key, { state: "done", share: 1, isKnown: duplicate });
      } catch (error) {
        const known = error instanceof ApiError && i18n.exists(`failure.${error.code}`);
        change(key, { state: "failed", problem: known ? phrase(i18n, "failure", error.code) : errorText(error, t) });
      }
      refresh(queries, new Set(["documents", "inbound_events"]));
    },
    [change, companyId, i18n, queries, t],
  );

  const add = useCallback(
    (files: readonly File[]) => {
      const queue: [number, File][] = [];
      const made = files.map((file): Upload => {
        const key = next.current++;
        const base = { key, name: file.name, size: file.size, share: 0 };
        if (file.size === 0) return { ...base, state: "failed", problem: t("upload.empty") };
        if (file.size > LARGEST) return { ...base, state: "failed", problem: t("upload.tooLarge") };
        queue.push([key, file]);
        return { ...base, state: "waiting" };
      });
      setItems((former) => [...former, ...made]);
      const worker = async () => {
        // oxlint-disable-next-line eslint/no-await-in-loop -- each worker sends one file at a time
        for (let job = queue.shift(); job; job = queue.shift()) await send(...job);
      };
      for (let index = 0; index < AT_ONCE; index += 1) void worker();
    },
    [send, t],
  );

  return { items, add, clear: useCallback(() => setItems([]), []) };
}
