/** The notifications as a sheet, where there is no sidebar with a bell. */
import { useTranslation } from "react-i18next";
import { NewsList } from "@/app/news-list";
import { showOverlay } from "@/app/overlay";
import { Dialog } from "@/ui/dialog";

export function NewsDialog() {
  const { t } = useTranslation();
  return (
    <Dialog title={t("news.title")} onClose={() => showOverlay(null)}>
      <div className="-mx-2 max-h-[65vh] overflow-y-auto">
        <NewsList onClose={() => showOverlay(null)} />
      </div>
    </Dialog>
  );
}
