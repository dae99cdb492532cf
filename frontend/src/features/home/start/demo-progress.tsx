/** How far the demo data has come, or that it is going. */
import { useTranslation } from "react-i18next";
import type { DemoData } from "@/features/home/start/use-demo";
import { Progress } from "@/ui/progress";
import { Spinner } from "@/ui/spinner";

export function DemoProgress({ demo }: { demo: DemoData }) {
  const { t } = useTranslation();
  const text = t(demo.state === "removing" ? "start.demoGoing" : "start.demoComing");
  return (
    <div role="status" className="flex max-w-100 flex-1 items-center gap-3 text-sm">
      <Spinner />
      <span className="whitespace-nowrap">{text}</span>
      {demo.state === "loading" ? <Progress value={demo.progress} label={text} /> : null}
    </div>
  );
}
