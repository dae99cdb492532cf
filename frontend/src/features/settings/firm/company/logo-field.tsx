/** The firm's logo: a picture from this machine, made small enough to lie in the settings. */
import { useRef, useState } from "react";
import { ImageUp, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { smallPicture } from "@/features/settings/firm/company/small-picture";
import { Button } from "@/ui/button";

export interface LogoFieldProps {
  logo: string;
  mayEdit: boolean;
  onLogo: (logo: string) => void;
}

export function LogoField({ logo, mayEdit, onLogo }: LogoFieldProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const made = await smallPicture(file);
    setWrong(made === null);
    if (made) onLogo(made);
  };
  return (
    <div className="flex flex-col gap-1.5">
      <span className="text-sm font-medium">{t("ownFirm.logo")}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp"
        aria-label={t("ownFirm.logo")}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      {mayEdit ? (
        <div className="flex flex-wrap gap-2">
          <Button icon={<ImageUp aria-hidden className="size-4" />} onClick={() => input.current?.click()}>
            {logo ? t("ownFirm.otherLogo") : t("ownFirm.chooseLogo")}
          </Button>
          {logo ? (
            <Button look="quiet" icon={<Trash2 aria-hidden className="size-4" />} onClick={() => onLogo("")}>
              {t("ownFirm.dropLogo")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {isWrong ? (
        <p role="alert" className="text-xs text-bad">
          {t("ownFirm.logoWrong")}
        </p>
      ) : (
        <p className="text-xs text-ink-muted">{t("ownFirm.logoHint")}</p>
      )}
    </div>
  );
}
