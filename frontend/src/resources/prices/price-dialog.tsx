/** A product's price in a list: from a quantity, as a fixed price or a discount, perhaps only for a while. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRows, useSaveRow } from "@/api/rows";
import type { Product } from "@/api/tables";
import { money } from "@/lib/format";
import { draftOf, readPrice, type PriceDraft, type PriceProblems } from "@/resources/prices/price-draft";
import type { ListWithPrices, PricedItem } from "@/resources/prices/price-row";
import { Button } from "@/ui/button";
import { Combobox } from "@/ui/combobox";
import { FormDialog } from "@/ui/form-dialog";
import { Segmented } from "@/ui/segmented";
import { TextField } from "@/ui/text-field";

export interface PriceDialogProps {
  list: ListWithPrices;
  item?: PricedItem;
  onClose: () => void;
}

const SHOWN = 30;
type Offered = Pick<Product, "id" | "name" | "sku" | "list_price_minor" | "currency" | "unit">;

export function PriceDialog({ list, item, onClose }: PriceDialogProps) {
  const { t } = useTranslation();
  const save = useSaveRow("price_list_items");
  const products = useRows<"products", Offered>("products", { select: "id,name,sku,list_price_minor,currency,unit", where: { is_active: "is.true" }, order: "name_norm,id", limit: 1000 });
  const [draft, setDraft] = useState(() => draftOf(item));
  const [text, setText] = useState("");
  const [problems, setProblems] = useState<PriceProblems>({});
  const put = (part: Partial<PriceDraft>) => setDraft({ ...draft, ...part });
  const words = (name: keyof PriceDraft) => {
    const problem = problems[name];
    return problem ? t(problem) : undefined;
  };
  const chosen = products.data?.find(({ id }) => id === draft.productId);
  const wanted = text.trim().toLocaleLowerCase("da");
  const offered = (products.data ?? []).filter(({ name, sku }) => `${name} ${sku}`.toLocaleLowerCase("da").includes(wanted)).slice(0, SHOWN);
  const submit = () => {
    const read = readPrice(draft);
    setProblems("problems" in read ? read.problems : {});
    if ("problems" in read) return;
    save.mutate(item ? { id: item.id, version: item.version, ...read.values } : { price_list_id: list.id, ...read.values }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={item ? t("products.editPrice", { name: item.product?.name ?? "" }) : t("products.addPriceTo", { name: list.name })}
      verb={item ? t("firm.save") : t("create.save")}
      isBusy={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {draft.productId ? (
        <span className="flex items-center justify-between gap-2 rounded-md bg-hover px-2.5 py-1.5 text-sm">
          <span className="min-w-0">
            <span className="block truncate font-medium">{chosen?.name ?? item?.product?.name}</span>
            {chosen ? <span className="block text-xs text-ink-muted">{t("products.listPrice", { price: money(chosen.list_price_minor, chosen.currency), unit: chosen.unit })}</span> : null}
          </span>
          {item ? null : (
            <Button size="sm" look="quiet" onClick={() => put({ productId: "" })}>
              {t("create.chooseAnother")}
            </Button>
          )}
        </span>
      ) : (
        <div>
          <Combobox
            label={t("products.chooseProduct")}
            text={text}
            isBusy={products.isFetching}
            emptyText={t("list.noneFound")}
            options={offered.map(({ id, name, sku }) => ({ id, label: name, detail: sku }))}
            onText={setText}
            onChoose={(id) => put({ productId: id })}
          />
          {problems.productId ? (
            <p role="alert" className="pt-1 text-xs text-bad">
              {t("products.chooseProduct")}
            </p>
          ) : null}
        </div>
      )}
      <div>
        <Segmented
          label={t("products.kind")}
          value={draft.kind}
          onChoose={(kind) => put({ kind })}
          options={[
            { value: "price", label: t("products.fixed") },
            { value: "discount", label: t("products.discount") },
          ]}
        />
      </div>
      <div className="grid grid-cols-2 gap-4">
        <TextField label={t("products.quantity")} inputMode="decimal" value={draft.quantity} onText={(quantity) => put({ quantity })} error={words("quantity")} />
        <TextField
          label={draft.kind === "price" ? t("products.price", { currency: list.currency }) : t("products.percent")}
          inputMode="decimal"
          value={draft.value}
          onText={(value) => put({ value })}
          error={words("value")}
        />
        <TextField label={t("products.from")} type="date" value={draft.from} onText={(from) => put({ from })} optionalText={t("form.optional")} />
        <TextField label={t("products.to")} type="date" value={draft.to} onText={(to) => put({ to })} optionalText={t("form.optional")} error={words("to")} />
      </div>
    </FormDialog>
  );
}
