/** What a browser says of itself, as a person would name it: "Firefox" on "Windows". */
export interface Device {
  /** The browser, or the program that called. */
  program: string | null;
  system: string | null;
  isPhone: boolean;
}

/** In this order, because most name others as well to be let in. */
const PROGRAMS: readonly [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\b(OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/(Chrome|CriOS|Chromium)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\b(Macintosh|Mac OS X)\b/, "Mac"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

function first(names: readonly [RegExp, string][], text: string): string | null {
  return names.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

export function deviceOf(userAgent: string | null): Device {
  const text = userAgent ?? "";
  const system = first(SYSTEMS, text);
  // Programs begin with their own name: "python-httpx/0.28.1".
  const program = first(PROGRAMS, text) ?? /^([\w.-]+)\//.exec(text)?.[1] ?? null;
  return { program, system, isPhone: system === "iPhone" || (system === "Android" && /\bMobile\b/.test(text)) };
}
