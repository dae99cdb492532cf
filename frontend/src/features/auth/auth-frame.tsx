/** The quiet page around sign-in and set-up. */
import type { ReactNode } from "react";
import { Languages } from "lucide-react";
import { useTranslation } from "react-i18next";
import { chooseLanguage } from "@/i18n/i18n";
import { Button } from "@/ui/button";

export interface AuthFrameProps {
  title: string;
  text: string;
  children?: ReactNode;
}

export function AuthFrame({ title, text, children }: AuthFrameProps) {
  const { t, i18n } = useTranslation();
  const other = i18n.language === "da" ? "en" : "da";
  return (
    <div className="flex h-full flex-col overflow-y-auto">
      <div className="flex justify-end p-3">
        <Button
          look="quiet"
          size="sm"
          lang={other}
          icon={<Languages aria-hidden className="size-3.5" />}
          onClick={() => void chooseLanguage(other)}
        >
          {other === "en" ? "English" : "Dansk"}
        </Button>
      </div>
      <main className="m-auto w-full max-w-96 px-5 pt-4 pb-24">
        <div className="mb-7 flex flex-col gap-1">
          <img src="/favicon.svg" alt="" width={36} height={36} className="mb-4" />
          <h1 className="text-xl font-semibold tracking-tight text-balance">{title}</h1>
          <p className="text-sm text-ink-muted">{text}</p>
        </div>
        {children}
      </main>
      <footer className="pb-5 text-center text-xs text-ink-faint">{t("app.name")}</footer>
    </div>
  );
}
