/** What is done in one of the first steps. */
import { Link } from "@tanstack/react-router";
import { UserPlus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { DataStep } from "@/features/home/start/data-step";
import { DetailsStep } from "@/features/home/start/details-step";
import { MailStep } from "@/features/home/start/mail-step";
import { PipelineStep } from "@/features/home/start/pipeline-step";
import type { Start, Step } from "@/features/home/start/use-start";

export function StartStep({ step, start }: { step: Step; start: Start }) {
  const { t } = useTranslation();
  switch (step) {
    case "details":
      return start.settings ? <DetailsStep settings={start.settings} /> : null;
    case "pipeline":
      return <PipelineStep isDone={start.done.pipeline} />;
    case "data":
      return <DataStep />;
    case "mail":
      return <MailStep door={start.door} />;
    case "invite":
      return (
        <Link
          to="/settings/$section"
          params={{ section: "members" }}
          className="inline-flex h-8 items-center gap-2 self-start rounded-md border border-line-strong bg-raised px-3 text-sm font-medium transition-colors hover:bg-hover max-md:h-11"
        >
          <UserPlus aria-hidden className="size-4" />
          {t("start.invite")}
        </Link>
      );
  }
}
