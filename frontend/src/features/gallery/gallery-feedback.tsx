/** Dialogs, messages, progress and marked passages. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Specimen } from "@/features/gallery/specimen";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { FormError } from "@/ui/form-error";
import { Highlight } from "@/ui/highlight";
import { Progress } from "@/ui/progress";
import { Skeleton } from "@/ui/skeleton";
import { Spinner } from "@/ui/spinner";
import { toast } from "@/ui/toast-store";

export function GalleryFeedback() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Specimen name="Dialog, Toast">
        <Button onClick={() => setOpen(true)}>{t("companies.createTitle")}</Button>
        <Button onClick={() => toast(t("advice.decided.do"), "good", { label: t("action.undo"), run: () => undefined })}>{t("advice.do")}</Button>
        <Button onClick={() => toast(t("error.server"), "bad")}>{t("action.retry")}</Button>
        {isOpen ? (
          <Dialog title={t("companies.createTitle")} description={t("companies.createText")} onClose={() => setOpen(false)}>
            <div className="flex justify-end gap-2">
              <Button onClick={() => setOpen(false)}>{t("action.cancel")}</Button>
              <Button look="primary" onClick={() => setOpen(false)}>{t("companies.create")}</Button>
            </div>
          </Dialog>
        ) : null}
      </Specimen>
      <Specimen name="FormError, Progress, Skeleton, Spinner, Highlight">
        <FormError text={t("problem.wrong_credentials")} />
        <div className="w-60"><Progress value={0.6} label={t("upload.title")} /></div>
        <Skeleton className="w-40" />
        <Spinner />
        <p className="w-full text-base">
          <Highlight text="Hej. Hvad koster 12 egeborde leveret i Odense? Venlig hilsen Mette" passage={{ quote: "Hvad koster 12 egeborde leveret i Odense?" }} />
        </p>
      </Specimen>
    </>
  );
}
