/** What a person is told: the newest, how much of it is unread, and marking it as read. */
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useChangeWhere, useCount, useRows } from "@/api/rows";
import type { Row } from "@/api/tables";
import { toast } from "@/ui/toast-store";

const SHOWN = 50;
const UNREAD = { read_at: "is.null" } as const;

export type NewsRow = Row<"notifications"> & { company: { id: string; name: string } | null };

export function useUnreadNews(): number {
  return useCount("notifications", { where: UNREAD }).data ?? 0;
}

export function useNews() {
  return useRows<"notifications", NewsRow>(
    "notifications",
    { select: "*,company:companies(id,name)", order: "created_at.desc,id", limit: SHOWN },
    { uses: ["companies"] },
  );
}

export function useMarkNews() {
  const { t } = useTranslation();
  const { mutate } = useChangeWhere("notifications");
  /** One, or all that is unread. */
  return (id?: string) =>
    mutate(
      { where: { ...UNREAD, ...(id ? { id: `eq.${id}` } : {}) }, values: { read_at: new Date().toISOString() } },
      { onError: (error) => toast(errorText(error, t), "bad") },
    );
}
