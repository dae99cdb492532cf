/** Says that the server cannot be reached, over the page, so that nothing moves; what is typed stays. */
import { CloudOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useConnection } from "@/app/use-connection";

export function ConnectionBanner() {
  const { t } = useTranslation();
  const connection = useConnection();
  return (
    <div role="status" className="pointer-events-none fixed inset-x-3 top-3 z-40 flex justify-center max-md:top-auto max-md:bottom-20">
      {connection === "good" ? null : (
        <p className="flex animate-slide-in items-center gap-2.5 rounded-lg border border-line bg-warn-tint px-3 py-2 text-sm text-warn shadow-pop">
          <CloudOff aria-hidden className="size-4 shrink-0" />
          {t(`connection.${connection}`)}
        </p>
      )}
    </div>
  );
}
