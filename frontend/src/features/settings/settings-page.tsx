/** The settings: all sections at the left, the chosen one beside them. A phone shows one of the two. */
import { Link, Navigate, useParams } from "@tanstack/react-router";
import { ArrowLeft, SearchX } from "lucide-react";
import { useTranslation } from "react-i18next";
import { SectionFrame } from "@/features/settings/section-frame";
import { SettingsNav } from "@/features/settings/settings-nav";
import { useSections } from "@/features/settings/use-sections";
import { cx } from "@/lib/cx";
import { useIsWide } from "@/lib/use-is-wide";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";

export function SettingsPage() {
  const { t } = useTranslation();
  const isWide = useIsWide();
  const sections = useSections();
  const { section: id } = useParams({ strict: false });
  if (id === undefined && isWide) return <Navigate to="/settings/$section" params={{ section: "profile" }} replace />;
  const current = sections.find((section) => section.id === id);
  return (
    <>
      <div className={cx(id !== undefined && "max-md:sr-only")}>
        <PageHeader title={t("settings.title")} />
      </div>
      <div className="flex min-h-0 flex-1">
        <SettingsNav sections={sections} className={cx(id !== undefined && "max-md:hidden")} />
        <div className={cx("min-w-0 flex-1 overflow-y-auto", id === undefined && "max-md:hidden")}>
          <Link to="/settings" className="flex h-13 items-center gap-2 border-b border-line px-4 text-sm text-ink-muted md:hidden">
            <ArrowLeft aria-hidden className="size-4" />
            {t("settings.all")}
          </Link>
          {current ? <SectionFrame key={current.id} section={current} /> : null}
          {id !== undefined && !current ? (
            <EmptyState icon={<SearchX aria-hidden />} title={t("settings.unknown")} text={t("settings.unknownText")} />
          ) : null}
        </div>
      </div>
    </>
  );
}
