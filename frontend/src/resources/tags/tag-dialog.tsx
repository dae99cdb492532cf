/** Choosing a tag by its name, or making it; managing all of them is one step away. */
import { useState } from "react";
import { Settings2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { useMay } from "@/api/session";
import { TagChip } from "@/resources/tags/tag-chip";
import { TagManager } from "@/resources/tags/tag-manager";
import { Button } from "@/ui/button";
import { Combobox } from "@/ui/combobox";
import { Dialog } from "@/ui/dialog";

const NEW = "new";

export interface TagDialogProps {
  /** The tags that are on already. */
  taken: readonly string[];
  onPut: (tagId: string) => Promise<unknown>;
  onPutNew: (name: string, count: number) => Promise<unknown>;
  onClose: () => void;
}

export function TagDialog({ taken, onPut, onPutNew, onClose }: TagDialogProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [text, setText] = useState("");
  const [isManaging, setManaging] = useState(false);
  const all = useRows("company_tags", { order: "name,id", limit: 1000 });
  const tags = all.data ?? [];
  const name = text.trim();
  const wanted = name.toLocaleLowerCase("da");
  const isKnown = tags.some((tag) => tag.name.toLocaleLowerCase("da") === wanted);
  const options = tags
    .filter((tag) => !taken.includes(tag.id) && tag.name.toLocaleLowerCase("da").includes(wanted))
    .map(({ id, name: label, color }) => ({ id, label, icon: <span aria-hidden><TagChip name="" color={color} /></span> }));
  const choose = async (id: string) => {
    onClose();
    await (id === NEW ? onPutNew(name, tags.length) : onPut(id));
  };
  return (
    <Dialog title={t(isManaging ? "tags.manage" : "tags.choose")} onClose={onClose}>
      {isManaging ? (
        <TagManager tags={tags} />
      ) : (
        <div className="flex flex-col gap-3">
          <Combobox
            label={t("tags.search")}
            text={text}
            isBusy={all.isPending}
            emptyText={t("tags.none")}
            options={name && !isKnown && name.length <= 60 ? [...options, { id: NEW, label: t("tags.create", { name }) }] : options}
            onText={setText}
            onChoose={(id) => void choose(id)}
          />
          {may("company_tags", "u") && tags.length > 0 ? (
            <Button look="quiet" className="self-start" icon={<Settings2 aria-hidden className="size-3.5" />} onClick={() => setManaging(true)}>
              {t("tags.manage")}
            </Button>
          ) : null}
        </div>
      )}
    </Dialog>
  );
}
