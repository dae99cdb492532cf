/** Something to look at: a made-up year, or the firm's own first company. */
import { Link } from "@tanstack/react-router";
import { Building2, Sparkles } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { DemoProgress } from "@/features/home/start/demo-progress";
import { isMoving, useDemo } from "@/features/home/start/use-demo";
import { Button } from "@/ui/button";
import { FormError } from "@/ui/form-error";

export function DataStep() {
  const { t } = useTranslation();
  const { demo, order } = useDemo(true);
  const { data } = demo;
  if (data && (isMoving(data) || data.state === "loaded")) {
    return isMoving(data) ? <DemoProgress demo={data} /> : <p className="text-sm">{t("start.demoThere")}</p>;
  }
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button icon={<Sparkles aria-hidden className="size-4" />} isBusy={order.isPending} disabled={!data?.has_keeper} onClick={() => order.mutate("POST")}>
          {t("start.tryDemo")}
        </Button>
        <Link
          to="/companies"
          className="inline-flex h-8 items-center gap-2 rounded-md border border-line-strong bg-raised px-3 text-sm font-medium transition-colors hover:bg-hover"
        >
          <Building2 aria-hidden className="size-4" />
          {t("start.ownCompany")}
        </Link>
      </div>
      {data && !data.has_keeper ? <p className="text-xs text-ink-faint">{t("start.noKeeper")}</p> : null}
      {data?.state === "failed" ? <FormError text={t("start.demoFailed")} /> : null}
      {order.isError ? <FormError text={errorText(order.error, t)} /> : null}
    </>
  );
}
