/** What is being uploaded right now, file by file, with its progress or its problem in words. */
import { useEffect } from "react";
import { CircleAlert, CircleCheck, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { ApiError } from "@/api/http";
import { fileSize } from "@/lib/format";
import { phrase } from "@/lib/phrase";
import { UploadPlacement } from "@/resources/upload-placement";
import { clearUploads, useUploadItems, type Upload } from "@/resources/upload-store";
import { IconButton } from "@/ui/icon-button";
import { Progress } from "@/ui/progress";
import { Spinner } from "@/ui/spinner";

/** How long the list stays when all went well; problems stay until they are closed. */
const SHOWN_MS = 5000;

const ICONS = {
  waiting: <Spinner className="text-ink-faint" />,
  sending: <Spinner className="text-accent" />,
  done: <CircleCheck aria-hidden className="size-4 text-good" />,
  failed: <CircleAlert aria-hidden className="size-4 text-bad" />,
} as const;

function UploadLine({ item }: { item: Upload }) {
  const { t, i18n } = useTranslation();
  const problem = () => {
    if (item.problem === undefined) return null;
    if (typeof item.problem === "string") return t(`upload.${item.problem}`);
    const { error } = item.problem;
    return error instanceof ApiError && i18n.exists(`failure.${error.code}`) ? phrase(i18n, "failure", error.code) : errorText(error, t);
  };
  return (
    <li className="flex items-start gap-2.5 px-3 py-2 text-sm">
      <span className="flex h-5 w-4 items-center justify-center">{ICONS[item.state]}</span>
      <span className="flex min-w-0 flex-1 flex-col gap-1">
        <span className="flex items-baseline justify-between gap-3">
          <span className="truncate">{item.name}</span>
          <span className="shrink-0 text-xs text-ink-faint tabular-nums">{fileSize(item.size)}</span>
        </span>
        {item.state === "sending" || item.state === "waiting" ? <Progress value={item.share} label={item.name} /> : null}
        {item.state === "failed" ? <span role="alert" className="text-xs text-bad">{problem()}</span> : null}
        {item.state === "done" ? (
          <span className="text-xs text-ink-muted">
            {item.companyId || !item.documentId ? t(item.isKnown ? "upload.known" : "upload.done") : <UploadPlacement documentId={item.documentId} />}
          </span>
        ) : null}
      </span>
    </li>
  );
}

export function UploadList() {
  const { t } = useTranslation();
  const items = useUploadItems();
  const done = items.filter((item) => item.state === "done").length;
  // What has no company yet stays, so that a person can say whose it is.
  const isSettled = items.length > 0 && items.every((item) => item.state === "done" && item.companyId);
  useEffect(() => {
    if (!isSettled) return undefined;
    const timer = setTimeout(clearUploads, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isSettled]);
  const isRunning = items.some((item) => item.state === "sending" || item.state === "waiting");
  if (items.length === 0) return null;
  return (
    <section
      aria-label={t("upload.title")}
      className="absolute right-3 bottom-3 z-20 flex max-h-80 w-[min(340px,calc(100%-24px))] animate-slide-in flex-col rounded-lg border border-line bg-raised shadow-pop"
    >
      <header className="flex items-center justify-between border-b border-line py-1 pr-1 pl-3">
        <h2 className="text-sm font-medium tabular-nums">{t("upload.progress", { done, total: items.length })}</h2>
        <IconButton label={t("action.close")} onClick={clearUploads} disabled={isRunning}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </header>
      <ul className="divide-y divide-line overflow-y-auto">
        {items.map((item) => (
          <UploadLine key={item.key} item={item} />
        ))}
      </ul>
    </section>
  );
}
