/** An address that leads nowhere. */
import { Link } from "@tanstack/react-router";
import { SearchX } from "lucide-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/empty-state";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <main className="flex h-full flex-col">
      <h1 className="sr-only">{t("app.name")}</h1>
      <EmptyState
        icon={<SearchX aria-hidden />}
        title={t("state.notFound")}
        text={t("state.notFoundText")}
        action={
          <Link to="/companies" className="text-accent underline-offset-4 hover:underline">
            {t("state.toCompanies")}
          </Link>
        }
      />
    </main>
  );
}
