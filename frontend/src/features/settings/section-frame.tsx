/** A section's title and what it is for, with its body below once that is fetched. */
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Section } from "@/features/settings/sections";
import { SkeletonRows } from "@/ui/skeleton-rows";

export function SectionFrame({ section }: { section: Section }) {
  const { t } = useTranslation();
  const { id, body: Body } = section;
  return (
    <section aria-labelledby="settings-section" className="mx-auto flex max-w-240 flex-col gap-6 px-8 py-7 max-md:px-4 max-md:py-5">
      <header className="flex flex-col gap-1">
        <h2 id="settings-section" className="text-lg font-semibold tracking-tight">
          {t(`settings.${id}.title`)}
        </h2>
        <p className="max-w-160 text-sm text-ink-muted">{t(`settings.${id}.text`)}</p>
      </header>
      <Suspense fallback={<SkeletonRows rows={4} />}>
        <Body />
      </Suspense>
    </section>
  );
}
