/** Every building block in each of its states, to look at and to check by eye in both themes. */
import { useTranslation } from "react-i18next";
import { GalleryControls } from "@/features/gallery/gallery-controls";
import { GalleryFields } from "@/features/gallery/gallery-fields";
import { GalleryFeedback } from "@/features/gallery/gallery-feedback";
import { GalleryFrames } from "@/features/gallery/gallery-frames";
import { GalleryLists } from "@/features/gallery/gallery-lists";
import { GalleryTokens } from "@/features/gallery/gallery-tokens";
import { applyTheme, type Theme } from "@/lib/theme";
import { Button } from "@/ui/button";

const THEMES: readonly Theme[] = ["system", "light", "dark"];

export function GalleryPage() {
  const { t } = useTranslation();
  return (
    <div className="h-full overflow-y-auto bg-surface">
      <main className="mx-auto flex max-w-240 flex-col gap-10 px-5 py-8">
        <header className="flex flex-wrap items-end gap-3">
          <div className="flex-1">
            <h1 className="text-xl font-semibold tracking-tight">{t("gallery.title")}</h1>
            <p className="text-sm text-ink-muted">{t("gallery.text")}</p>
          </div>
          {THEMES.map((theme) => (
            <Button key={theme} size="sm" onClick={() => applyTheme(theme)}>
              {t(`theme.${theme}`)}
            </Button>
          ))}
        </header>
        <GalleryTokens />
        <GalleryControls />
        <GalleryFields />
        <GalleryLists />
        <GalleryFrames />
        <GalleryFeedback />
      </main>
    </div>
  );
}
