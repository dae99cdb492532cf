/** A price list, new or known: its name, whether it is for everybody or one company, when it holds, and which list wins. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSaveRow } from "@/api/rows";
import { CompanyPicker } from "@/resources/company-picker";
import type { ListWithPrices } from "@/resources/prices/price-row";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { FormDialog } from "@/ui/form-dialog";
import { Segmented } from "@/ui/segmented";
import { TextField } from "@/ui/text-field";

export interface PriceListDialogProps {
  list?: ListWithPrices;
  onClose: () => void;
}

export function PriceListDialog({ list, onClose }: PriceListDialogProps) {
  const { t } = useTranslation();
  const save = useSaveRow("price_lists");
  const [name, setName] = useState(list?.name ?? "");
  const [isForOne, setForOne] = useState(Boolean(list?.company));
  const [company, setCompany] = useState(list?.company ?? null);
  const [priority, setPriority] = useState(String(list?.priority ?? 0));
  const [from, setFrom] = useState(list?.valid_from ?? "");
  const [to, setTo] = useState(list?.valid_to ?? "");
  const [isTried, setTried] = useState(false);
  const isPriority = /^-?\d{1,4}$/.test(priority.trim());
  const isPeriod = !from || !to || from <= to;
  const submit = () => {
    setTried(true);
    if (!name.trim() || !isPriority || !isPeriod || (isForOne && !company)) return;
    const values = { name: name.trim(), company_id: isForOne ? (company?.id ?? null) : null, priority: Number(priority), valid_from: from || null, valid_to: to || null };
    save.mutate(list ? { id: list.id, version: list.version, ...values } : values, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={list ? t("products.editList") : t("products.newList")}
      verb={list ? t("firm.save") : t("create.save")}
      isBusy={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={t("field.name")} value={name} onText={setName} maxLength={200} error={isTried && !name.trim() ? t("form.required") : undefined} />
      <div className="flex flex-col gap-2">
        <span className="text-sm font-medium">{t("products.for")}</span>
        <div>
          <Segmented
            label={t("products.for")}
            value={isForOne ? "one" : "all"}
            onChoose={(who) => setForOne(who === "one")}
            options={[
              { value: "all", label: t("products.everybody") },
              { value: "one", label: t("products.oneCompany") },
            ]}
          />
        </div>
        {isForOne && company ? (
          <span className="flex items-center justify-between gap-2 rounded-md bg-hover px-2.5 py-1.5">
            <span className="truncate font-medium">{company.name}</span>
            <Button size="sm" look="quiet" onClick={() => setCompany(null)}>
              {t("create.chooseAnother")}
            </Button>
          </span>
        ) : null}
        {isForOne && !company ? <CompanyPicker onChoose={({ id, name: chosen }) => setCompany({ id, name: chosen })} /> : null}
        {isForOne && !company && isTried ? (
          <p role="alert" className="text-xs text-bad">
            {t("products.chooseCompany")}
          </p>
        ) : null}
      </div>
      <div className="grid grid-cols-2 gap-4">
        <TextField label={t("products.from")} type="date" value={from} onText={setFrom} optionalText={t("form.optional")} />
        <TextField label={t("products.to")} type="date" value={to} onText={setTo} optionalText={t("form.optional")} error={isPeriod ? undefined : t("products.periodWrong")} />
      </div>
      <Field label={t("products.priority")} hint={t("products.priorityHint")} error={isPriority ? undefined : t("form.number")}>
        {(control) => (
          <input
            {...control}
            inputMode="numeric"
            value={priority}
            onChange={(event) => setPriority(event.target.value)}
            className="h-9 w-24 rounded-md border border-line-strong bg-surface px-2.5 text-sm aria-invalid:border-bad max-md:h-11 max-md:text-base"
          />
        )}
      </Field>
    </FormDialog>
  );
}
