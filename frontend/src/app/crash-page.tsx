/** A page that failed: what happened and the ways on, never an empty screen. */
import { Link, useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ApiError } from "@/api/http";
import { ErrorState } from "@/ui/error-state";

export function CrashPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const retry = () => {
    // What is not an answer of the server is a page that broke, or a part of it that a newer version replaced.
    if (!(error instanceof ApiError)) {
      window.location.reload();
      return;
    }
    reset();
    void router.invalidate();
  };
  return (
    <div className="flex h-full flex-col items-center">
      <h1 className="sr-only">{t("state.crash")}</h1>
      <ErrorState error={error} onRetry={retry} />
      <Link to="/" reloadDocument className="pt-2.5 pb-10 text-sm text-accent underline-offset-4 hover:underline">
        {t("state.toHome")}
      </Link>
    </div>
  );
}
