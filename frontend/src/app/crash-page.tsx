/** A page that failed: what happened and a way back, never an empty screen. */
import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { ErrorState } from "@/ui/error-state";

export function CrashPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className="flex h-full flex-col">
      <ErrorState error={error} onRetry={retry} />
    </div>
  );
}
