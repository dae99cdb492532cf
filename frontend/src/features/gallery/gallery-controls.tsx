/** Buttons, badges, menus and choices. */
import { useState } from "react";
import { Check, Clock, Mail, Plus, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Specimen } from "@/features/gallery/specimen";
import { Badge, TONES, type Tone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { CopyButton } from "@/ui/copy-button";
import { Hint } from "@/ui/hint";
import { IconButton } from "@/ui/icon-button";
import { LinkButton } from "@/ui/link-button";
import { Menu } from "@/ui/menu";
import { MenuChoice } from "@/ui/menu-choice";
import { MenuItem } from "@/ui/menu-item";
import { MenuLine } from "@/ui/menu-line";
import { Monogram } from "@/ui/monogram";
import { Popover } from "@/ui/popover";
import { Segmented } from "@/ui/segmented";
import { TabBar } from "@/ui/tab-bar";

export function GalleryControls() {
  const { t } = useTranslation();
  const [face, setFace] = useState<"file" | "text">("file");
  const [isTicked, setTicked] = useState(true);
  const [tab, setTab] = useState<"chat" | "mail" | "documents">("chat");
  return (
    <>
      <Specimen name="Button, LinkButton">
        <Button look="primary" icon={<Plus aria-hidden className="size-4" />}>{t("companies.create")}</Button>
        <Button>{t("action.cancel")}</Button>
        <Button look="quiet">{t("advice.later")}</Button>
        <Button look="danger">{t("advice.wrong")}</Button>
        <Button look="primary" isBusy>{t("auth.signIn")}</Button>
        <Button look="primary" disabled>{t("auth.signIn")}</Button>
        <Button disabled>{t("action.cancel")}</Button>
        <Button size="sm">{t("documents.download")}</Button>
        <LinkButton href="mailto:mette@nordlys.example" icon={<Mail aria-hidden className="size-3.5" />}>Mail</LinkButton>
      </Specimen>
      <Specimen name="IconButton, CopyButton, Segmented, Hint">
        <IconButton label={t("action.close")}><Check aria-hidden className="size-4" /></IconButton>
        <CopyButton value="12345674" shown="CVR 12 34 56 74" label={t("company.copyCvr")} />
        <Segmented
          label={t("documents.view")}
          value={face}
          onChoose={setFace}
          options={[{ value: "file", label: t("documents.file") }, { value: "text", label: t("documents.text") }]}
        />
        <IconButton label={t("action.close")} disabled><Check aria-hidden className="size-4" /></IconButton>
        <Hint text={t("state.readOnly")}><Button look="quiet">Hint</Button></Hint>
      </Specimen>
      <Specimen name="Menu, MenuItem, MenuLine, MenuChoice, Popover">
        <Menu trigger={<Button icon={<Clock aria-hidden className="size-3.5" />}>{t("advice.later")}</Button>}>
          <MenuItem icon={<Clock aria-hidden />} onSelect={() => undefined}>{t("later.tomorrow")}</MenuItem>
          <MenuItem onSelect={() => undefined}>{t("later.nextWeek")}</MenuItem>
          <MenuLine />
          <MenuChoice
            label={t("documents.view")}
            value={face}
            onChoose={(value) => setFace(value === "file" ? "file" : "text")}
            options={[{ value: "file", label: t("documents.file") }, { value: "text", label: t("documents.text") }]}
          />
        </Menu>
        <Popover label={t("gallery.title")} trigger={<Button>Popover</Button>}>
          <p className="p-2 text-ink-muted">{t("gallery.text")}</p>
        </Popover>
      </Specimen>
      <Specimen name="Checkbox">
        <Checkbox label={t("field.email")} isChecked={isTicked} onChange={setTicked} />
        <Checkbox label={t("field.phone")} isChecked={!isTicked} onChange={(is) => setTicked(!is)} />
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
