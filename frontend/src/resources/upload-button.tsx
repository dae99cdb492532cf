/** Choosing files for those who would rather not drag. */
import { useRef } from "react";
import { Upload } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Uploads } from "@/resources/use-uploads";
import { Button } from "@/ui/button";

const ACCEPTED = ".pdf,.docx,.xlsx,.pptx,.eml,.txt,.md,.csv,.html,.htm,.png,.jpg,.jpeg,.webp,.tif,.tiff";

export function UploadButton({ uploads }: { uploads: Uploads }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label={t("upload.choose")}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          uploads.add([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <Button icon={<Upload aria-hidden className="size-3.5" />} onClick={() => input.current?.click()}>
        <span className="max-sm:hidden">{t("upload.choose")}</span>
        <span className="sm:hidden">{t("upload.short")}</span>
      </Button>
    </>
  );
}
