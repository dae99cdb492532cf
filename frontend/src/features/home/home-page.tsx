/** Where the day begins: what to do now, how the sale stands, what is promised and what is new. */
import { useState } from "react";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AdvicePanel } from "@/features/home/advice-panel";
import { ForecastPanel } from "@/features/home/forecast-panel";
import type { Behind } from "@/features/home/home-links";
import { NewsPanel } from "@/features/home/news-panel";
import { PipelinePanel } from "@/features/home/pipeline-panel";
import { DemoBar } from "@/features/home/start/demo-bar";
import { StartPanel } from "@/features/home/start/start-panel";
import { TasksPanel } from "@/features/home/tasks-panel";
import { useShown } from "@/features/home/whose";
import { WhoseSelect } from "@/features/home/whose-select";
import { dayOf, longDay, weekOf } from "@/lib/danish-day";
import { useStages } from "@/resources/deals/stages";
import { AfterPaint } from "@/resources/after-paint";
import { PageHeader } from "@/ui/page-header";

const route = getRouteApi("/shell/");

export function HomePage() {
  const { t, i18n } = useTranslation();
  const { whose } = route.useSearch();
  const navigate = route.useNavigate();
  const shown = useShown(whose);
  const { data: stages = [] } = useStages();
  const [today] = useState(() => dayOf(new Date()));
  const openStages = stages.filter((stage) => stage.kind === "open").map(({ id }) => id);
  const behind: Behind = { whose: shown.whose, openStages, today };
  const choose = (wanted: string) => void navigate({ search: wanted === "me" ? {} : { whose: wanted } });
  return (
    <>
      <PageHeader title={t("nav.home")}>
        <p className="text-xs text-ink-muted tabular-nums max-md:hidden">
          {t("home.today", { day: longDay(today, i18n.language), week: weekOf(today) })}
        </p>
        {shown.maySwitch ? <WhoseSelect whose={shown.whose} onChoose={choose} /> : null}
      </PageHeader>
      <div className="min-h-0 flex-1 overflow-y-auto bg-sunken p-4 max-md:p-3">
        <DemoBar />
        <StartPanel />
        <AfterPaint>
          <div className="mx-auto grid max-w-360 grid-cols-[minmax(0,3fr)_minmax(0,5fr)_minmax(0,3.5fr)] items-start gap-6 max-xl:grid-cols-2 max-md:grid-cols-1">
            <AdvicePanel shown={shown} />
            <div className="flex min-w-0 flex-col gap-6 max-xl:order-last max-xl:col-span-full">
              {shown.hasNumbers ? <PipelinePanel shown={shown} behind={behind} stages={stages} /> : null}
              {shown.hasNumbers ? <ForecastPanel shown={shown} behind={behind} /> : null}
              <NewsPanel shown={shown} />
            </div>
            <TasksPanel shown={shown} today={today} />
          </div>
        </AfterPaint>
      </div>
    </>
  );
}
