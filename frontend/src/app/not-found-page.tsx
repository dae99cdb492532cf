/** An address that leads nowhere, inside the shell or before the sign-in. */
import { Link, useRouter } from "@tanstack/react-router";
import { ArrowLeft, SearchX } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";

export function NotFoundPage() {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <div className="flex h-full flex-col">
      <h1 className="sr-only">{t("state.notFound")}</h1>
      <EmptyState
        icon={<SearchX aria-hidden />}
        title={t("state.notFound")}
        text={t("state.notFoundText")}
        action={
          <div className="flex items-center gap-3">
            <Button icon={<ArrowLeft aria-hidden className="size-3.5" />} onClick={() => router.history.back()}>
              {t("action.back")}
            </Button>
            <Link to="/" className="tap text-sm text-accent underline-offset-4 hover:underline">
              {t("state.toHome")}
            </Link>
          </div>
        }
      />
    </div>
  );
}
