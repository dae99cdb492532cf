/** The frames that pages are made of: the header, and a list with what is chosen beside it. */
import { useState } from "react";
import { Mail, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Specimen } from "@/features/gallery/specimen";
import { Button } from "@/ui/button";
import { Drawer } from "@/ui/drawer";
import { EmptyState } from "@/ui/empty-state";
import { ListRow } from "@/ui/list-row";
import { PageHeader } from "@/ui/page-header";
import { SplitPane } from "@/ui/split-pane";

const MAILS = ["Tilbud på 12 egeborde", "SV: Levering i uge 47"];

export function GalleryFrames() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const list = (
    <ul>
      {MAILS.map((title) => (
        <ListRow
          key={title}
          icon={<Mail aria-hidden className="size-4 shrink-0 text-ink-faint" />}
          title={title}
          detail="Mette Holm"
          isCurrent={title === chosen}
          onOpen={() => setChosen(title)}
        />
      ))}
    </ul>
  );
  return (
    <Specimen name="PageHeader, SplitPane, Drawer">
      <div className="flex h-72 w-full flex-col overflow-hidden rounded-lg border border-line">
        <PageHeader title={t("nav.inbox")} count={MAILS.length} level="h3">
          <Button size="sm" icon={<Plus aria-hidden className="size-3.5" />}>{t("action.add")}</Button>
        </PageHeader>
        <SplitPane
          list={list}
          detail={chosen ? <p className="p-4 text-base">{chosen}</p> : null}
          placeholder={<EmptyState icon={<Mail aria-hidden />} title={t("mail.choose")} />}
          onBack={() => setChosen(null)}
        />
      </div>
      <Button onClick={() => setOpen(true)}>{t("page.open")}</Button>
      {isOpen ? (
        <Drawer title={t("nav.inbox")} description={MAILS[0]} foot={<Button onClick={() => setOpen(false)}>{t("action.close")}</Button>} onClose={() => setOpen(false)}>
          <p className="text-base">{MAILS[1]}</p>
        </Drawer>
      ) : null}
    </Specimen>
  );
}
