/** What the machine could not place or read by itself: a person looks, chooses a company, and the thread follows. */
import { getRouteApi } from "@tanstack/react-router";
import { CircleCheckBig, Inbox } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { InboxDetail } from "@/features/inbox/inbox-detail";
import { InboxRow } from "@/features/inbox/inbox-row";
import { useInbox } from "@/features/inbox/use-inbox";
import { useIsWide } from "@/lib/use-is-wide";
import { INBOX_KINDS } from "@/resources/inbox-search";
import { UploadButton } from "@/resources/upload-button";
import { useUploads } from "@/resources/use-uploads";
import { useLatestText } from "@/resources/use-latest-text";
import { useOpenItem } from "@/resources/use-open-item";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { PageHeader } from "@/ui/page-header";
import { SkeletonRows } from "@/ui/skeleton-rows";
import { SplitPane } from "@/ui/split-pane";
import { TabBar } from "@/ui/tab-bar";

const route = getRouteApi("/shell/inbox");

export function InboxPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { kind = "all", item } = route.useSearch();
  const navigate = route.useNavigate();
  const uploads = useUploads();
  const { items, counts, isPending, error, retry } = useInbox(kind);
  const chats = useLatestText("chat_messages", null);
  const mails = useLatestText("emails", null);
  const isWide = useIsWide();
  const mayUpload = may("documents", "c");
  const open = useOpenItem(items, item, isWide);
  const show = (id: string | undefined) => {
    void navigate({ search: (former) => ({ ...former, item: id }) });
  };
  // When one is placed, the next one is opened, so that a full inbox is emptied without going back and forth.
  const showNext = () => {
    const index = items.findIndex((known) => known.id === open?.id);
    show((items[index + 1] ?? items[index - 1])?.id);
  };
  return (
    <>
      <PageHeader title={t("nav.inbox")}>{mayUpload ? <UploadButton uploads={uploads} /> : null}</PageHeader>
      <TabBar
        label={t("inbox.kinds")}
        current={kind}
        onChoose={(chosen) => void navigate({ search: chosen === "all" ? {} : { kind: chosen } })}
        items={INBOX_KINDS.map((id) => ({ id, label: t(`inbox.${id}`), count: counts[id] }))}
      />
      {isPending && items.length === 0 ? <SkeletonRows /> : null}
      {error && items.length === 0 ? <ErrorState error={error} onRetry={retry} /> : null}
      {!isPending && !error && items.length === 0 ? (
        <EmptyState
          icon={<CircleCheckBig aria-hidden />}
          title={counts.all > 0 ? t("inbox.nothingOfKind") : t("inbox.empty")}
          text={counts.all > 0 ? t("inbox.nothingOfKindText") : t("inbox.emptyText")}
        />
      ) : null}
      {items.length > 0 ? (
        <SplitPane
          onBack={() => show(undefined)}
          placeholder={<EmptyState icon={<Inbox aria-hidden />} title={t("inbox.choose")} text={t("inbox.chooseText")} />}
          detail={open ? <InboxDetail key={open.id} item={open} onDone={showNext} /> : null}
          list={
            <ul>
              {items.map((known) => (
                <InboxRow key={`${known.kind}${known.id}`} item={known} latest={chats.get(known.id) ?? mails.get(known.id)} isCurrent={known.id === open?.id} onOpen={() => show(known.id)} />
              ))}
            </ul>
          }
        />
      ) : null}
    </>
  );
}
