/** Something could not be fetched: what happened, in words, and a way to try again. */
import { CloudOff, RotateCw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { ApiError } from "@/api/http";
import { Button } from "@/ui/button";

export interface ErrorStateProps {
  error: unknown;
  onRetry?: (() => void) | undefined;
  /** It is all that the page shows, and heads it. */
  isPage?: boolean;
}

export function ErrorState({ error, onRetry, isPage = false }: ErrorStateProps) {
  const Title = isPage ? "h1" : "p";
  const { t } = useTranslation();
  const requestId = error instanceof ApiError ? error.requestId : undefined;
  return (
    <div role="alert" className="flex flex-1 flex-col items-center justify-center gap-1 px-6 py-14 text-center">
      <span className="mb-2 inline-flex size-10 items-center justify-center rounded-lg bg-bad-tint text-bad">
        <CloudOff aria-hidden className="size-5" />
      </span>
      <Title className="text-sm font-medium">{t("state.error")}</Title>
      <p className="max-w-sm text-sm text-ink-muted">{errorText(error, t)}</p>
      {onRetry ? (
        <Button className="mt-3" icon={<RotateCw aria-hidden className="size-3.5" />} onClick={onRetry}>
          {t("action.retry")}
        </Button>
      ) : null}
      {requestId ? <p className="mt-2 font-mono text-2xs text-ink-faint">{t("state.reference", { id: requestId })}</p> : null}
    </div>
  );
}
