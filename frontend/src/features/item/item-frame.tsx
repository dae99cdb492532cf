/** The page of something that came in: its name, whose it is, and the thing itself. */
import type { ReactNode } from "react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { withList } from "@/resources/list/list-token";
import { RecordHeader } from "@/resources/record-page/record-header";
import { RecordMenu } from "@/resources/record-page/record-menu";
import type { RecordSpec } from "@/resources/records/spec";
import { Badge } from "@/ui/badge";

export interface ItemFrameProps {
  spec: RecordSpec;
  title: string;
  row: Readonly<Record<string, unknown>> & { id: string };
  company: { id: string; name: string } | null;
  /** Where it stands among its like. */
  back: string;
  /** The list it stands in, as the address says it. */
  list?: string | undefined;
  end?: ReactNode;
  children: ReactNode;
}

export function ItemFrame({ spec, title, row, company, back, list, end, children }: ItemFrameProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <RecordHeader
        title={title}
        icon={<spec.icon aria-hidden strokeWidth={1.75} />}
        back={{ to: back, label: t("action.back") }}
        badges={
          company ? (
            <Link to="/companies/$companyId" params={{ companyId: company.id }} className="tap text-sm text-ink-muted hover:text-accent hover:underline">
              {company.name}
            </Link>
          ) : (
            <Badge tone="warn">{t("page.unplaced")}</Badge>
          )
        }
        end={
          <>
            {end}
            <RecordMenu spec={spec} row={row} path={withList(spec.path?.(row.id) ?? "", list)} onGone={() => void navigate({ href: back })} />
          </>
        }
      />
      <div className="flex min-h-0 flex-1 flex-col">{children}</div>
    </>
  );
}
