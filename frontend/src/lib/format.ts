/** How amounts, quantities, times and sizes are written. The language decides words; Danish kroner stay Danish. */
const ZONE = "Europe/Copenhagen";
const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();
// Making one costs more than a cell of a list may.
const relatives = new Map<string, Intl.RelativeTimeFormat>();

function numberFormat(locale: string, decimals: number, most = decimals): Intl.NumberFormat {
  const key = `n${locale}${decimals}-${most}`;
  const made = formats.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: most });
  formats.set(key, made);
  return made as Intl.NumberFormat;
}

function dateFormat(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const made = formats.get(name) ?? new Intl.DateTimeFormat("da-DK", { timeZone: ZONE, ...options });
  formats.set(name, made);
  return made as Intl.DateTimeFormat;
}

/** Minor units (øre) as "1.234,56 kr.", or "1.234,56 EUR" for another currency. */
export function money(minor: number | null | undefined, currency = "DKK"): string {
  if (minor === null || minor === undefined) return "–";
  const amount = numberFormat("da-DK", 2).format(minor / 100);
  return `${amount.replace("-", "−")} ${currency === "DKK" ? "kr." : currency}`;
}

/** An amount at a glance: "1,2 mio. kr.", "12.500 kr.", without øre. */
export function moneyShort(minor: number, currency = "DKK"): string {
  const unit = currency === "DKK" ? "kr." : currency;
  const whole = minor / 100;
  const text = Math.abs(whole) >= 1_000_000 ? `${numberFormat("da-DK", 0, 1).format(whole / 1_000_000)} mio.` : numberFormat("da-DK", 0).format(whole);
  return `${text.replace("-", "−")} ${unit}`;
}

/** A quantity as it is written on an order: "1.250" or "2,5". */
export function quantity(value: number | string | null | undefined): string {
  if (value === null || value === undefined || value === "") return "–";
  return numberFormat("da-DK", 0, 3).format(Number(value));
}

/** A share (0.25) as "25 %". */
export function percent(share: number | string | null | undefined): string {
  if (share === null || share === undefined) return "–";
  return `${numberFormat("da-DK", 0, 1).format(Number(share) * 100)} %`;
}

/** 21.11.2026 */
export function day(iso: string | null | undefined): string {
  const at = iso ? new Date(iso) : null;
  if (!at || Number.isNaN(at.getTime())) return "–";
  return dateFormat("day", { day: "2-digit", month: "2-digit", year: "numeric" }).format(at);
}

/** 14:05 */
export function clock(iso: string | null | undefined): string {
  const at = iso ? new Date(iso) : null;
  if (!at || Number.isNaN(at.getTime())) return "–";
  // Danish writes a dot between them.
  return dateFormat("clock", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at).replace(".", ":");
}

/** 21.11.2026 14:05 */
export function dayAndTime(iso: string | null | undefined): string {
  return iso ? `${day(iso)} ${clock(iso)}` : "–";
}

function relativeFormat(language: string): Intl.RelativeTimeFormat {
  const made = relatives.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: "auto", style: "short" });
  relatives.set(language, made);
  return made;
}

/** "lige nu", "5 min. siden", then the clock today, then the date. */
export function ago(iso: string | null | undefined, language: string, now = new Date()): string {
  if (!iso) return "–";
  const minutes = Math.round((now.getTime() - new Date(iso).getTime()) / 60_000);
  const relative = relativeFormat(language);
  if (minutes < 1) return relative.format(0, "second");
  if (minutes < 60) return relative.format(-minutes, "minute");
  const days = Math.round(minutes / 1440);
  if (days < 2 && day(iso) === day(now.toISOString())) return clock(iso);
  return days < 7 ? relative.format(-Math.max(days, 1), "day") : day(iso);
}

/** Bytes as "1,2 MB". */
export function fileSize(bytes: number | null | undefined): string {
  if (bytes === null || bytes === undefined) return "–";
  if (bytes < 1000) return `${bytes} B`;
  const units = ["kB", "MB", "GB"];
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${numberFormat("da-DK", 0, size < 10 ? 1 : 0).format(size)} ${units[unit]}`;
}
