/** How the top and bottom of a document will look. */
import { useTranslation } from "react-i18next";
import type { Branding } from "@/features/settings/firm/company/firm-settings";
import { formatCvr } from "@/lib/cvr";

export interface LetterheadProps {
  name: string;
  cvr: string | null;
  branding: Branding;
}

export function Letterhead({ name, cvr, branding }: LetterheadProps) {
  const { t } = useTranslation();
  const place = [branding.street, [branding.postal_code, branding.city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  const reach = [branding.phone, branding.email, branding.website].filter(Boolean).join(" · ");
  const pay = [branding.bank, branding.account, branding.iban].filter(Boolean).join(" · ");
  return (
    <figure className="rounded-md border border-line bg-canvas p-4">
      <div className="border-t-2 border-accent pt-3" style={branding.colour ? { borderColor: branding.colour } : undefined}>
        <div className="flex items-start justify-between gap-4">
          {branding.logo ? <img src={branding.logo} alt={t("ownFirm.logoOf", { name })} className="max-h-12 max-w-48 object-contain" /> : <p className="text-lg font-semibold">{name}</p>}
          <p className="text-right text-xs text-ink-muted">
            {name}
            {place ? <span className="block">{place}</span> : null}
            {cvr ? <span className="block tabular-nums">CVR {formatCvr(cvr)}</span> : null}
            {reach ? <span className="block">{reach}</span> : null}
          </p>
        </div>
        {pay || branding.footer ? <p className="mt-6 border-t border-line pt-2 text-2xs text-ink-muted">{[pay, branding.footer].filter(Boolean).join(" · ")}</p> : null}
      </div>
      <figcaption className="sr-only">{t("ownFirm.letterhead")}</figcaption>
    </figure>
  );
}
