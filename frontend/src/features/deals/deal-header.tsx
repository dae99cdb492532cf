/** The head of a deal: for whom, what, how much, whose; and what can be done with it. */
import { useCallback, useState } from "react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { ArrowLeft, Maximize2, MoveRight, UserRoundCog, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { money } from "@/lib/format";
import type { WholeDeal } from "@/features/deals/deal-page";
import { HandOverDialog } from "@/features/deals/hand-over-dialog";
import { MoveToDialog } from "@/resources/deals/move-to-dialog";
import type { Stage } from "@/resources/deals/stages";
import { withList } from "@/resources/list/list-token";
import { RecordMenu } from "@/resources/record-page/record-menu";
import { RecordSteps } from "@/resources/record-page/record-steps";
import { wayBack } from "@/resources/record-page/trail";
import { DEALS } from "@/resources/records/records";
import { useMembers } from "@/resources/use-members";
import { IconButton } from "@/ui/icon-button";
import { MenuItem } from "@/ui/menu-item";

export interface DealHeaderProps {
  deal: WholeDeal;
  isOverBoard: boolean;
  mayChange: boolean;
  onMove: (stage: Stage) => void;
}

export function DealHeader({ deal, isOverBoard, mayChange, onMove }: DealHeaderProps) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: "/deals/$dealId" });
  const members = useMembers();
  const { list: named } = useSearch({ from: "/shell/deals/$dealId" });
  const [open, setOpen] = useState<"move" | "hand" | null>(null);
  const close = () => setOpen(null);
  const toBoard = () => navigate({ to: "/deals", search: (former) => ({ ...former, tab: undefined, list: undefined }) });
  // From a list one goes back to that list, with its filters.
  const list = isOverBoard ? undefined : wayBack("deals", named);
  const back = () => (list === undefined ? toBoard() : navigate({ href: list }));
  const step = useCallback(
    (dealId: string) => void navigate({ to: "/deals/$dealId", params: { dealId }, search: (former) => former, replace: true }),
    [navigate],
  );
  const owner = members.get(deal.owner_id ?? "");
  return (
    <header className="flex items-start gap-2 px-4 pt-3 pb-3">
      {isOverBoard ? null : (
        <IconButton label={t(list === undefined ? "deals.toBoard" : "action.back")} onClick={() => void back()} className="-ml-2">
          <ArrowLeft aria-hidden className="size-4" />
        </IconButton>
      )}
      <div className="min-w-0 flex-1">
        {deal.company ? (
          <Link to="/companies/$companyId" params={{ companyId: deal.company.id }} className="tap block truncate text-sm text-ink-muted hover:text-ink hover:underline">
            {deal.company.name}
          </Link>
        ) : null}
        <h1 className="line-clamp-2 text-lg font-semibold">{deal.title}</h1>
        <p className="flex items-center gap-2 text-sm text-ink-muted tabular-nums">
          <span className="font-medium whitespace-nowrap text-ink">{money(deal.amount_minor, deal.currency)}</span>
          {owner ? <span className="truncate">· {owner}</span> : null}
        </p>
      </div>
      {isOverBoard ? null : (
        <span className="max-md:hidden">
          <RecordSteps spec={DEALS} id={deal.id} list={named} onGo={step} />
        </span>
      )}
      <RecordMenu spec={DEALS} row={deal as WholeDeal & Record<string, unknown>} path={withList(`/deals/${deal.id}`, named)} onGone={() => void back()}>
        {mayChange ? (
          <>
            <MenuItem icon={<MoveRight aria-hidden />} onSelect={() => setOpen("move")}>
              {t("deals.moveToTitle")}
            </MenuItem>
            <MenuItem icon={<UserRoundCog aria-hidden />} onSelect={() => setOpen("hand")}>
              {t("deals.handOver")}
            </MenuItem>
          </>
        ) : null}
      </RecordMenu>
      {isOverBoard ? (
        <>
          <IconButton label={t("deals.openPage")} onClick={() => void navigate({ to: "/deals/$dealId", params: { dealId: deal.id }, replace: true, search: (former) => former })} className="max-md:hidden">
            <Maximize2 aria-hidden className="size-4" />
          </IconButton>
          <IconButton label={t("action.close")} onClick={() => void toBoard()}>
            <X aria-hidden className="size-4" />
          </IconButton>
        </>
      ) : null}
      {open === "move" ? (
        <MoveToDialog
          deal={deal}
          onClose={close}
          onChoose={(stage) => {
            close();
            onMove(stage);
          }}
        />
      ) : null}
      {open === "hand" ? <HandOverDialog deal={deal} onClose={close} /> : null}
    </header>
  );
}
