/** The pages a person came to through the menu lately, kept in this browser until they sign out. */
import { readPreference, writePreference } from "@/lib/preference";

export interface RecentPage {
  path: string;
  title: string;
}

const KEPT = 6;

function isPage(value: unknown): value is RecentPage {
  return typeof value === "object" && value !== null && "path" in value && "title" in value && typeof value.path === "string" && value.path.startsWith("/") && typeof value.title === "string";
}

export function recentPages(userId: string): RecentPage[] {
  try {
    const stored: unknown = JSON.parse(readPreference(`recent.${userId}`) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isPage) : [];
  } catch {
    return [];
  }
}

export function noteRecent(userId: string, page: RecentPage): void {
  const others = recentPages(userId).filter(({ path }) => path !== page.path);
  writePreference(`recent.${userId}`, JSON.stringify([page, ...others].slice(0, KEPT)));
}

export function forgetRecent(userId: string): void {
  writePreference(`recent.${userId}`, "[]");
}
