/** The "⋮" of a line in the sidebar, seen while the line is pointed at or has the focus. */
import type { ReactNode } from "react";
import { Ellipsis } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Menu } from "@/ui/menu";

export function RowMenu({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <span className="absolute right-1 opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 has-aria-expanded:opacity-100">
      <Menu
        align="end"
        trigger={
          <button type="button" aria-label={t("favourites.more", { name })} className="inline-flex size-6 items-center justify-center rounded-md text-ink-muted hover:bg-pressed hover:text-ink">
            <Ellipsis aria-hidden className="size-4" />
          </button>
        }
      >
        {children}
      </Menu>
    </span>
  );
}
