/** How amounts, quantities, times and sizes are written. The language decides words; Danish kroner stay Danish. */
const ZONE = "Europe/Copenhagen";
const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

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

function parts(format: Intl.DateTimeFormat, at: Date): Record<string, string> {
  return Object.fromEntries(format.formatToParts(at).map((part) => [part.type, part.value]));
}

/** 21.11.2026 */
export function day(iso: string | null | undefined): string {
  const at = iso ? new Date(iso) : null;
  if (!at || Number.isNaN(at.getTime())) return "–";
  const { day, month, year } = parts(dateFormat("day", { day: "2-digit", month: "2-digit", year: "numeric" }), at);
  return `${day}.${month}.${year}`;
}

/** 14:05 */
export function clock(iso: string | null | undefined): string {
  const at = iso ? new Date(iso) : null;
  if (!at || Number.isNaN(at.getTime())) return "–";
  const { hour, minute } = parts(dateFormat("clock", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }), at);
  return `${hour}:${minute}`;
}

/** 21.11.2026 14:05 */
export function dayAndTime(iso: string | null | undefined): string {
  return iso ? `${day(iso)} ${clock(iso)}` : "–";
}

/** "lige nu", "5 min. siden", then the clock today, then the date. */
export function ago(iso: string | null | undefined, language: string, now = new Date()): string {
  if (!iso) return "–";
  const minutes = Math.round((now.getTime() - new Date(iso).getTime()) / 60_000);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto", style: "short" });
  if (minutes < 1) return relative.format(0, "second");
  if (minutes < 60) return relative.format(-minutes, "minute");
  if (day(iso) === day(now.toISOString())) return clock(iso);
  const days = Math.round(minutes / 1440);
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
