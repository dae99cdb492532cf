/** Says that what is seen is made up, and takes it away with one press. For administrators. */
import { useState } from "react";
import { FlaskConical } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useMay } from "@/api/session";
import { DemoProgress } from "@/features/home/start/demo-progress";
import { isMoving, useDemo } from "@/features/home/start/use-demo";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { FormError } from "@/ui/form-error";

export function DemoBar() {
  const { t } = useTranslation();
  const may = useMay()("restore_points", "d");
  const { demo, order } = useDemo(may);
  const [isAsking, setAsking] = useState(false);
  const { data } = demo;
  if (!data || (data.state !== "loaded" && !isMoving(data))) return null;
  const remove = () => order.mutate("DELETE", { onSuccess: () => setAsking(false) });
  return (
    <div className="mx-auto mb-4 flex min-h-10 w-full max-w-360 items-center gap-3 rounded-lg bg-info-tint py-1 pr-1 pl-3 text-sm text-info">
      <FlaskConical aria-hidden className="size-4 shrink-0" />
      {isMoving(data) ? (
        <DemoProgress demo={data} />
      ) : (
        <>
          <p className="min-w-0 flex-1">{t("start.demoBar")}</p>
          <Button size="sm" className="max-md:h-10" disabled={!data.has_keeper} onClick={() => setAsking(true)}>
            {t("start.removeDemo")}
          </Button>
        </>
      )}
      {isAsking ? (
        <Dialog title={t("start.removeDemo")} description={t("start.removeDemoText")} onClose={() => setAsking(false)}>
          <div className="flex flex-col gap-4 text-ink">
            {order.isError ? <FormError text={errorText(order.error, t)} /> : null}
            <div className="flex justify-end gap-2">
              <Button onClick={() => setAsking(false)}>{t("action.cancel")}</Button>
              <Button look="danger" isBusy={order.isPending} onClick={remove}>
                {t("start.removeDemo")}
              </Button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
