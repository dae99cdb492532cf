/** Which saved view a list shows, and what can be done to views: save, rename, share, reorder, delete. */
import { useState, type FormEvent } from "react";
import { ArrowDown, ArrowUp, ChevronDown, Pencil, Trash2, Users } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { definitionOf, between, isChanged, useSavedViews, type SavedView } from "@/resources/list/use-saved-views";
import type { ListControl } from "@/resources/list/use-list-state";
import { recordWord } from "@/resources/records/words";
import type { RecordSpec } from "@/resources/records/spec";
import { cx } from "@/lib/cx";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { Dialog } from "@/ui/dialog";
import { IconButton } from "@/ui/icon-button";
import { Popover } from "@/ui/popover";
import { TextField } from "@/ui/text-field";
import { toast } from "@/ui/toast-store";

export interface ViewMenuProps {
  spec: RecordSpec;
  control: ListControl;
}

/** What the dialog is about: a new view, or one whose name is changed. */
type Naming = { view: SavedView | null; name: string; isShared: boolean };

export function ViewMenu({ spec, control }: ViewMenuProps) {
  const { t } = useTranslation();
  const { views, save, remove } = useSavedViews(spec);
  const [isOpen, setOpen] = useState(false);
  const [naming, setNaming] = useState<Naming | null>(null);
  const current = views.find((view) => view.id === control.search.view);
  const all = t("list.views.all", { records: recordWord(spec, "many", t).toLocaleLowerCase() });
  const plain = definitionOf(control.search);
  const isDirty = current ? isChanged(current, control.search) : Object.keys(plain).length > 0;
  const mine = views.filter((view) => view.isMine);
  const choose = (view: SavedView | null) => {
    control.change({ filter: undefined, sort: undefined, columns: undefined, group: undefined, q: undefined, ...view?.definition, view: view?.id });
    setOpen(false);
  };
  const attempt = async (work: Promise<unknown>) => {
    try {
      await work;
      return true;
    } catch (error) {
      toast(errorText(error, t), "bad");
      return false;
    }
  };
  const update = () => current && void attempt(save.mutateAsync({ id: current.id, version: current.version, definition: plain as never })).then((isDone) => isDone && toast(t("list.views.updated")));
  const name = async (event: FormEvent) => {
    event.preventDefault();
    const text = naming?.name.trim() ?? "";
    if (!naming || !text) return;
    const { view, isShared } = naming;
    const values = { name: text, is_shared: isShared };
    try {
      const stored = view
        ? await save.mutateAsync({ id: view.id, version: view.version, ...values })
        : await save.mutateAsync({ ...values, resource: spec.table, definition: plain as never, position: between(mine.at(-1)?.position ?? "", "") });
      setNaming(null);
      if (!view) control.change({ view: stored.id });
    } catch {
      // The mutation keeps the error; it is shown in the dialog.
    }
  };
  const move = (place: number, by: -1 | 1) => {
    const others = mine.toSpliced(place, 1);
    const [before, after] = [others[place + by - 1]?.position ?? "", others[place + by]?.position ?? ""];
    const view = mine[place];
    if (view) void attempt(save.mutateAsync({ id: view.id, version: view.version, position: between(before, after) }));
  };
  const drop = async (view: SavedView) => {
    if ((await attempt(remove.mutateAsync([view.id]))) && view === current) choose(null);
  };
  return (
    <>
      <Popover
        label={t("list.views.title")}
        isOpen={isOpen}
        onOpen={setOpen}
        trigger={
          <button type="button" className="mr-1 inline-flex h-8 max-w-60 shrink-0 items-center gap-1.5 rounded-md px-2 text-sm font-medium hover:bg-hover max-md:h-10">
            <span className="truncate">{current?.name ?? all}</span>
            <ChevronDown aria-hidden className="size-3.5 shrink-0 text-ink-faint" />
          </button>
        }
      >
        <ul className="flex flex-col">
          <li>
            <button type="button" aria-current={!current || undefined} onClick={() => choose(null)} className={cx("min-h-8 w-full rounded-md px-2 text-left hover:bg-hover max-md:min-h-11", !current && "font-medium")}>
              {all}
            </button>
          </li>
          {views.map((view) => {
            const place = mine.indexOf(view);
            return (
              <li key={view.id} className="group/view flex items-center rounded-md hover:bg-hover">
                <button type="button" aria-current={view === current || undefined} onClick={() => choose(view)} className={cx("flex min-h-8 min-w-0 flex-1 items-center gap-2 px-2 text-left max-md:min-h-11", view === current && "font-medium")}>
                  <span className="truncate">{view.name}</span>
                  {view.isShared ? <Users aria-label={t("list.views.shared")} className="size-3.5 shrink-0 text-ink-faint" /> : null}
                </button>
                {view.isMine ? (
                  <span className="flex opacity-0 group-focus-within/view:opacity-100 group-hover/view:opacity-100 max-md:opacity-100">
                    {place > 0 ? (
                      <IconButton label={t("list.views.moveUp", { name: view.name })} onClick={() => move(place, -1)} className="size-7">
                        <ArrowUp aria-hidden className="size-3.5" />
                      </IconButton>
                    ) : null}
                    {place < mine.length - 1 ? (
                      <IconButton label={t("list.views.moveDown", { name: view.name })} onClick={() => move(place, 1)} className="size-7">
                        <ArrowDown aria-hidden className="size-3.5" />
                      </IconButton>
                    ) : null}
                    <IconButton label={t("list.views.rename", { name: view.name })} onClick={() => { setOpen(false); setNaming({ view, name: view.name, isShared: view.isShared }); }} className="size-7">
                      <Pencil aria-hidden className="size-3.5" />
                    </IconButton>
                    <IconButton label={t("list.views.delete", { name: view.name })} onClick={() => void drop(view)} className="size-7">
                      <Trash2 aria-hidden className="size-3.5" />
                    </IconButton>
                  </span>
                ) : null}
              </li>
            );
          })}
        </ul>
        <p className="px-2 pt-2 pb-1 text-xs text-ink-faint">{views.length === 0 ? t("list.views.hint") : null}</p>
      </Popover>
      {isDirty && current?.isMine ? (
        <Button size="sm" onClick={update} isBusy={save.isPending}>
          {t("list.views.update")}
        </Button>
      ) : null}
      {isDirty ? (
        <Button size="sm" look="quiet" onClick={() => setNaming({ view: null, name: "", isShared: false })}>
          {t("list.views.saveAs")}
        </Button>
      ) : null}
      {naming ? (
        <Dialog title={naming.view ? t("list.views.renameTitle") : t("list.views.saveAs")} onClose={() => setNaming(null)}>
          <form noValidate onSubmit={(event) => void name(event)} className="flex flex-col gap-4">
            <TextField label={t("field.name")} maxLength={100} value={naming.name} onText={(text) => setNaming({ ...naming, name: text })} error={save.error ? errorText(save.error, t) : undefined} />
            <Checkbox label={t("list.views.share")} isChecked={naming.isShared} onChange={(isShared) => setNaming({ ...naming, isShared })} />
            <div className="flex justify-end gap-2">
              <Button onClick={() => setNaming(null)}>{t("action.cancel")}</Button>
              <Button look="primary" type="submit" disabled={naming.name.trim() === ""} isBusy={save.isPending}>
                {t("list.views.save")}
              </Button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </>
  );
}
