/** What cannot be done now, and why; where trying again may help, there is a button for it. */
import { Ban } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { ApiError } from "@/api/http";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";

const DECIDED: ReadonlySet<number> = new Set([400, 403, 404, 409, 422]);

export function Refusal({ title, error, onRetry }: { title: string; error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  if (!(error instanceof ApiError) || !DECIDED.has(error.status)) return <ErrorState error={error} onRetry={onRetry} />;
  return (
    <div role="alert">
      <EmptyState icon={<Ban aria-hidden />} title={title} text={errorText(error, t)} />
    </div>
  );
}
