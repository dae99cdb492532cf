/** Who can send chats; their own names need no translation. */
export const CHAT_PROVIDERS = {
  wotnot: "WotNot",
  intercom: "Intercom",
  tawk: "tawk.to",
  crisp: "Crisp",
  chatwoot: "Chatwoot",
} as const;

/** Undefined for one of whom nothing is known but that it chats. */
export function providerName(provider: string): string | undefined {
  return CHAT_PROVIDERS[provider as keyof typeof CHAT_PROVIDERS];
}
