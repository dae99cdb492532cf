/** Fields, search and editing in place. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Specimen } from "@/features/gallery/specimen";
import { Combobox } from "@/ui/combobox";
import { Field } from "@/ui/field";
import { InlineEdit } from "@/ui/inline-edit";
import { Monogram } from "@/ui/monogram";
import { SearchBox } from "@/ui/search-box";
import { Select } from "@/ui/select";
import { TextField } from "@/ui/text-field";
import { Textarea } from "@/ui/textarea";

export function GalleryFields() {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [name, setName] = useState("Nordlys Byg ApS");
  const save = (value: string) => {
    setName(value);
    return Promise.resolve();
  };
  return (
    <>
      <Specimen name="TextField, Select, Textarea">
        <div className="grid w-full grid-cols-2 gap-4 max-md:grid-cols-1">
          <TextField label={t("field.name")} value={text} onText={setText} />
          <TextField label={t("field.cvr")} value="12345678" error={t("cvr.check")} onText={setText} />
          <TextField label={t("field.workspace")} hint={t("auth.workspaceHint")} value="" onText={setText} />
          <TextField label={t("field.ownCvr")} optionalText={t("form.optional")} value="" onText={setText} disabled />
          <Field label={t("nav.theme")}>
            {(control) => (
              <Select {...control} options={(["system", "light", "dark"] as const).map((value) => ({ value, label: t(`theme.${value}`) }))} />
            )}
          </Field>
          <Field label={t("prices.wanted")}>{(control) => <Textarea {...control} placeholder={t("prices.example")} />}</Field>
        </div>
      </Specimen>
      <Specimen name="SearchBox, InlineEdit">
        <SearchBox value={text} label={t("companies.search")} onChange={setText} />
        <div className="w-60"><InlineEdit label={t("field.name")} value={name} mayEdit onSave={save} /></div>
        <div className="w-60"><InlineEdit label={t("field.phone")} value="" mayEdit onSave={save} /></div>
        <div className="w-60"><InlineEdit label={t("field.city")} value="Aarhus" mayEdit={false} onSave={save} /></div>
      </Specimen>
      <Specimen name="Combobox">
        <div className="w-100">
          <Combobox
            label={t("place.search")}
            text={text}
            emptyText={t("place.noneFound")}
            options={["Nordlys Byg ApS", "Havneby Smede"].map((label) => ({ id: label, label, detail: "12 34 56 74", icon: <Monogram name={label} /> }))}
            onText={setText}
            onChoose={setText}
          />
        </div>
      </Specimen>
    </>
  );
}
