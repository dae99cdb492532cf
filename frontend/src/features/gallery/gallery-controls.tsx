/** Buttons, badges, menus and choices. */
import { useState } from "react";
import { Check, Clock, Plus, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Specimen } from "@/features/gallery/specimen";
import { Badge, TONES, type Tone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { CopyButton } from "@/ui/copy-button";
import { IconButton } from "@/ui/icon-button";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";
import { Monogram } from "@/ui/monogram";
import { Segmented } from "@/ui/segmented";
import { TabBar } from "@/ui/tab-bar";

export function GalleryControls() {
  const { t } = useTranslation();
  const [face, setFace] = useState<"file" | "text">("file");
  const [tab, setTab] = useState<"chat" | "mail" | "documents">("chat");
  return (
    <>
      <Specimen name="Button">
        <Button look="primary" icon={<Plus aria-hidden className="size-4" />}>{t("companies.create")}</Button>
        <Button>{t("action.cancel")}</Button>
        <Button look="quiet">{t("advice.later")}</Button>
        <Button look="danger">{t("advice.wrong")}</Button>
        <Button look="primary" isBusy>{t("auth.signIn")}</Button>
        <Button look="primary" disabled>{t("auth.signIn")}</Button>
        <Button disabled>{t("action.cancel")}</Button>
        <Button size="sm">{t("documents.download")}</Button>
      </Specimen>
      <Specimen name="IconButton, CopyButton, Segmented, Menu">
        <IconButton label={t("action.close")}><Check aria-hidden className="size-4" /></IconButton>
        <CopyButton value="12345674" shown="CVR 12 34 56 74" label={t("company.copyCvr")} />
        <Segmented
          label={t("documents.view")}
          value={face}
          onChoose={setFace}
          options={[{ value: "file", label: t("documents.file") }, { value: "text", label: t("documents.text") }]}
        />
        <Menu trigger={<Button icon={<Clock aria-hidden className="size-3.5" />}>{t("advice.later")}</Button>}>
          <MenuItem onSelect={() => undefined}>{t("later.tomorrow")}</MenuItem>
          <MenuItem onSelect={() => undefined}>{t("later.nextWeek")}</MenuItem>
        </Menu>
      </Specimen>
      <Specimen name="Badge">
        {(Object.keys(TONES) as Tone[]).map((tone) => (
          <Badge key={tone} tone={tone} icon={<TriangleAlert aria-hidden />}>{tone}</Badge>
        ))}
        <Badge>{t("mail.forwarded")}</Badge>
      </Specimen>
      <Specimen name="Monogram">
        <Monogram name="Nordlys Byg ApS" />
        <Monogram name="Nordlys Byg ApS" size="md" />
        <Monogram name="Mette Holm" size="lg" shape="round" />
      </Specimen>
      <Specimen name="TabBar">
        <div className="w-full">
          <TabBar
            label={t("page.tabs")}
            current={tab}
            onChoose={setTab}
            items={(["chat", "mail", "documents"] as const).map((id, count) => ({ id, label: t(`tab.${id}`), count }))}
          />
        </div>
      </Specimen>
    </>
  );
}
