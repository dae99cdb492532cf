/** Dialogs, messages, progress and marked passages. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "@/api/http";
import { Specimen } from "@/features/gallery/specimen";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { FormDialog } from "@/ui/form-dialog";
import { FormError } from "@/ui/form-error";
import { Highlight } from "@/ui/highlight";
import { Overlay } from "@/ui/overlay";
import { Progress } from "@/ui/progress";
import { SecretOnce } from "@/ui/secret-once";
import { Skeleton } from "@/ui/skeleton";
import { Spinner } from "@/ui/spinner";
import { TextField } from "@/ui/text-field";
import { toast } from "@/ui/toast-store";

const FAILURE = new ApiError(503, "unavailable", "");

export function GalleryFeedback() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [isFormOpen, setFormOpen] = useState(false);
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState("");
  return (
    <>
      <Specimen name="Dialog, FormDialog, Overlay, Toast">
        <Button onClick={() => setOpen(true)}>{t("companies.createTitle")}</Button>
        <Button onClick={() => toast(t("advice.decided.do"), "good", { label: t("action.undo"), run: () => undefined })}>{t("advice.do")}</Button>
        <Button onClick={() => toast(t("error.server"), "bad")}>{t("action.retry")}</Button>
        <Button onClick={() => setFormOpen(true)}>{t("me.changeEmail")}</Button>
        {isFormOpen ? (
          <FormDialog
            title={t("me.changeEmailTitle")}
            description={t("me.changeEmailText")}
            verb={t("me.sendLink")}
            isBusy={false}
            error={FAILURE}
            onSubmit={() => setFormOpen(false)}
            onClose={() => setFormOpen(false)}
          >
            <TextField label={t("me.newEmail")} value={text} onText={setText} />
          </FormDialog>
        ) : null}
        <Button onClick={() => setOver(true)}>Overlay</Button>
        {isOver ? (
          <Overlay label="Overlay" onClose={() => setOver(false)}>
            <div className="p-4"><TextField label={t("field.name")} value={text} onText={setText} /></div>
          </Overlay>
        ) : null}
        {isOpen ? (
          <Dialog title={t("companies.createTitle")} description={t("companies.createText")} onClose={() => setOpen(false)}>
            <div className="flex justify-end gap-2">
              <Button onClick={() => setOpen(false)}>{t("action.cancel")}</Button>
              <Button look="primary" onClick={() => setOpen(false)}>{t("companies.create")}</Button>
            </div>
          </Dialog>
        ) : null}
      </Specimen>
      <Specimen name="SecretOnce">
        <SecretOnce label={t("nav.workspace")} value="crm_4f2e713a_8aa5625d0c1e4b7f9a63_1b2c3d" />
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
