/** My name, which colleagues see; saved by Enter or the button that appears once it is another. */
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useChangeMe, useMe } from "@/api/session";
import { SettingRow } from "@/features/settings/setting-row";
import { Button } from "@/ui/button";
import { Input } from "@/ui/input";
import { toast } from "@/ui/toast-store";

export function NameRow() {
  const { t } = useTranslation();
  const { user } = useMe();
  const changeMe = useChangeMe();
  const [name, setName] = useState(user.name);
  const wanted = name.trim();
  const isOther = wanted !== "" && wanted !== user.name;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isOther) return;
    try {
      await changeMe.mutateAsync({ name: wanted });
      toast(t("me.nameSaved"));
    } catch (error) {
      toast(errorText(error, t), "bad");
    }
  };
  return (
    <SettingRow title={t("field.yourName")} text={t("me.nameText")}>
      <form onSubmit={(event) => void submit(event)} className="flex w-72 max-w-full items-center gap-2 max-md:w-full">
        <Input
          aria-label={t("field.yourName")}
          autoComplete="name"
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && setName(user.name)}
        />
        {isOther ? (
          <Button look="primary" type="submit" isBusy={changeMe.isPending}>
            {t("me.save")}
          </Button>
        ) : null}
      </form>
    </SettingRow>
  );
}
