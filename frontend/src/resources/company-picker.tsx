/** Finding a company by name or CVR number. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import type { Company } from "@/api/tables";
import { formatCvr } from "@/lib/cvr";
import { useDebounced } from "@/lib/use-debounced";
import { Combobox } from "@/ui/combobox";
import { Monogram } from "@/ui/monogram";

export interface CompanyPickerProps {
  onChoose: (company: Pick<Company, "id" | "name">) => void;
}

const SHOWN = 20;

export function CompanyPicker({ onChoose }: CompanyPickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const search = useDebounced(text.trim());
  const found = useRows<"companies", Pick<Company, "id" | "name" | "cvr" | "city">>("companies", {
    select: "id,name,cvr,city",
    order: "last_activity_at.desc.nullslast,id",
    limit: SHOWN,
    search: search || undefined,
  });
  const rows = found.data ?? [];
  return (
    <Combobox
      label={t("place.search")}
      text={text}
      isBusy={found.isFetching}
      emptyText={t("place.noneFound")}
      options={rows.map(({ id, name, cvr, city }) => ({
        id,
        label: name,
        detail: formatCvr(cvr) || (city ?? undefined),
        icon: <Monogram name={name} />,
      }))}
      onText={setText}
      onChoose={(id) => {
        const company = rows.find((row) => row.id === id);
        if (company) onChoose(company);
      }}
    />
  );
}
