/** A company's tags in its header: put one on, take one off, make a new one. */
import { useState } from "react";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { TagChip } from "@/resources/tags/tag-chip";
import { TagDialog } from "@/resources/tags/tag-dialog";
import { useCompanyTags } from "@/resources/tags/use-company-tags";

export function CompanyTags({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const { tags, put, putNew, take } = useCompanyTags(companyId);
  const [isOpen, setOpen] = useState(false);
  // Taking one off deletes the row that ties it.
  const mayTake = may("company_tags", "d");
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      {tags.map((tag) => (
        <TagChip key={tag.assignment} name={tag.name} color={tag.color} onRemove={mayTake ? () => void take(tag) : undefined} />
      ))}
      {may("company_tags", "c") ? (
        <button
          type="button"
          onClick={() => setOpen(true)}
          className="inline-flex h-5 items-center gap-1 rounded-full border border-dashed border-line-strong px-2 text-xs text-ink-muted hover:bg-hover hover:text-ink max-md:h-10 max-md:px-3"
        >
          <Plus aria-hidden className="size-3" />
          {t("tags.one")}
        </button>
      ) : null}
      {isOpen ? <TagDialog taken={tags.map(({ id }) => id)} onPut={put} onPutNew={putNew} onClose={() => setOpen(false)} /> : null}
    </span>
  );
}
