/** Who a conversation was with, where it began and how it found its company. */
import { Globe, Mail, Phone } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ChatConversation } from "@/api/tables";
import { providerName } from "@/resources/chat-providers";
import { PlacementBadge } from "@/resources/placement-badge";
import { Badge } from "@/ui/badge";

export function ChatHeader({ conversation, hasTitle = true }: { conversation: ChatConversation; hasTitle?: boolean }) {
  const { t } = useTranslation();
  const { visitor_name, visitor_email, visitor_phone, page_url, status } = conversation;
  const provider = providerName(conversation.provider);
  return (
    <header className="flex shrink-0 flex-col gap-1 border-b border-line px-5 py-3 max-md:px-4">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className={hasTitle ? "min-w-0 truncate text-sm font-semibold" : "sr-only"}>{visitor_name || t("chat.visitor")}</h2>
        {provider ? <Badge>{provider}</Badge> : null}
        {status === "closed" ? <Badge>{t("chat.closed")}</Badge> : null}
        <PlacementBadge placement={conversation} />
      </div>
      <p className="flex flex-wrap gap-x-4 gap-y-0.5 text-xs text-ink-muted [&_span]:inline-flex [&_span]:min-w-0 [&_span]:items-center [&_span]:gap-1 [&_svg]:size-3 [&_svg]:shrink-0">
        {visitor_email ? <span><Mail aria-hidden />{visitor_email}</span> : null}
        {visitor_phone ? <span><Phone aria-hidden />{visitor_phone}</span> : null}
        {page_url ? <span><Globe aria-hidden /><bdi className="truncate">{page_url}</bdi></span> : null}
      </p>
    </header>
  );
}
