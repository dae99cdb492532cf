/** Fields, search and editing in place. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Specimen } from "@/features/gallery/specimen";
import { CodeField } from "@/ui/code-field";
import { Combobox } from "@/ui/combobox";
import { Field } from "@/ui/field";
import { InlineEdit } from "@/ui/inline-edit";
import { Input } from "@/ui/input";
import { Monogram } from "@/ui/monogram";
import { PasswordField } from "@/ui/password-field";
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
      <Specimen name="Field, TextField, Select, Textarea">
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
      <Specimen name="Input, PasswordField, CodeField">
        <div className="grid w-full grid-cols-2 gap-4 max-md:grid-cols-1">
          <PasswordField isNew value={text} hint={t("auth.passwordRule")} onChange={setText} />
          <PasswordField isNew={false} label={t("me.yourPassword")} value="hemmelighed" error={t("me.wrongPassword")} onChange={setText} />
          <CodeField value={text} onChange={setText} />
          <CodeField isRecovery value="MMUN-AY3X" error={t("problem.wrong_code")} onChange={setText} />
          <Input aria-label={t("field.name")} placeholder={t("field.name")} value={text} onChange={(event) => setText(event.target.value)} />
          <Input aria-label={t("field.city")} value="Aarhus" disabled readOnly />
        </div>
      </Specimen>
      <Specimen name="SearchBox, InlineEdit">
        <SearchBox value={text} label={t("companies.search")} onChange={setText} />
        <div className="w-60"><InlineEdit label={t("field.name")} value={name} mayEdit onSave={save} /></div>
        <div className="w-60"><InlineEdit label={t("field.phone")} value="" mayEdit onSave={save} /></div>
        <div className="w-60"><InlineEdit label={t("field.city")} value="Aarhus" mayEdit={false} onSave={save} /></div>
      </Specimen>
      <Specimen name="Combobox">
        <div className="w-100 max-w-full">
          <Combobox
            label={t("place.search")}
            text={text}
            emptyText={t("place.noneFound")}
            options={["Nordlys Byg ApS", "Havneby Smede"].map((label) => ({ id: label, label, detail: "12 34 56 74", icon: <Monogram name={label} /> }))}
            onText={setText}
            onChoose={setText}
          />
        </div>
        <div className="w-100 max-w-full">
          <Combobox label={t("place.search")} text="" emptyText={t("place.noneFound")} options={[]} onText={setText} onChoose={setText} />
        </div>
        <div className="w-100 max-w-full">
          <Combobox label={t("place.search")} text="" emptyText="" isBusy options={[]} onText={setText} onChoose={setText} />
        </div>
      </Specimen>
    </>
  );
}
