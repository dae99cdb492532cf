/** The way to erase a person, in the page's menu: for those who may. */
import { UserX } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { MenuItem } from "@/ui/menu-item";

export function EraseItem({ onSelect }: { onSelect: () => void }) {
  const { t } = useTranslation();
  if (!useMay()("erasures", "c")) return null;
  return (
    <MenuItem icon={<UserX aria-hidden />} onSelect={onSelect}>
      {t("erasure.open")}
    </MenuItem>
  );
}
