/** The address that mail is forwarded to, and a test mail whose arrival ticks the step by itself. */
import { CheckCircle2, MailPlus, Send } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { call } from "@/api/http";
import type { components } from "@/api/schema.gen";
import type { Row } from "@/api/tables";
import { useVerb } from "@/api/verbs";
import { ago } from "@/lib/format";
import { Button } from "@/ui/button";
import { CopyButton } from "@/ui/copy-button";
import { FormError } from "@/ui/form-error";
import { Spinner } from "@/ui/spinner";

const DOORS = ["inbound_endpoints"];

export function MailStep({ door }: { door: Row<"inbound_endpoints"> | undefined }) {
  const { t, i18n } = useTranslation();
  const make = useVerb(DOORS, (name: string) => call<components["schemas"]["MadeDoor"]>("POST", "/inbound-endpoints", { kind: "email", name }));
  const test = useVerb(DOORS, (id: string) => call<unknown>("POST", `/inbound-endpoints/${id}/trial`));
  const error = make.error ?? test.error;
  if (!door) {
    return (
      <>
        <Button className="self-start" icon={<MailPlus aria-hidden className="size-4" />} isBusy={make.isPending} onClick={() => make.mutate(t("start.doorName"))}>
          {t("start.makeAddress")}
        </Button>
        {error ? <FormError text={errorText(error, t)} /> : null}
      </>
    );
  }
  const address = door.address ?? "";
  const arrived = door.last_event_at;
  return (
    <>
      <div className="flex max-w-full flex-wrap items-center gap-2">
        <CopyButton value={address} shown={address} label={t("start.copyAddress")} />
        <Button size="sm" className="max-md:h-10" icon={<Send aria-hidden className="size-3.5" />} isBusy={test.isPending} onClick={() => test.mutate(door.id)}>
          {t("start.sendTest")}
        </Button>
      </div>
      <p role="status" className="flex min-h-5 items-center gap-2 text-sm">
        {arrived ? (
          <>
            <CheckCircle2 aria-hidden className="size-4 text-good" />
            {t("start.mailArrived", { when: ago(arrived, i18n.language) })}
          </>
        ) : test.isSuccess ? (
          <>
            <Spinner />
            {t("start.mailAwaited")}
          </>
        ) : null}
      </p>
      {error ? <FormError text={errorText(error, t)} /> : null}
    </>
  );
}
