/** A record that is deleted, or not ours to see: one sentence, and the way to the others. */
import { Link } from "@tanstack/react-router";
import { SearchX } from "lucide-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/empty-state";

export interface RecordGoneProps {
  title: string;
  to: string;
  /** What the way to the others is called. */
  label: string;
}

export function RecordGone({ title, to, label }: RecordGoneProps) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={<SearchX aria-hidden />}
      title={<h1>{title}</h1>}
      text={t("page.goneText")}
      action={
        <Link to={to} className="tap text-accent underline-offset-4 hover:underline">
          {label}
        </Link>
      }
    />
  );
}
