/** Files can be dropped anywhere in the app; what is on its way is listed in the corner. */
import { useEffect, useRef, useState } from "react";
import { Upload as UploadIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import { componentLater } from "@/lib/fetched-later";
import { useCurrentTarget } from "@/resources/drop-target";
import { useUploads } from "@/resources/use-uploads";
import { useMay } from "@/api/session";

const { Later: UploadList } = componentLater(async () => (await import("@/resources/upload-list")).UploadList);

function carriesFiles(event: DragEvent): boolean {
  return !event.defaultPrevented && (event.dataTransfer?.types.includes("Files") ?? false);
}

export function DropZone() {
  const { t } = useTranslation();
  const mayUpload = useMay()("documents", "c");
  const target = useCurrentTarget();
  const { add } = useUploads(target?.companyId);
  const [isOver, setOver] = useState(false);
  // Entering a child fires before leaving its parent, so the depth tells when the files have really left.
  const depth = useRef(0);
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth.current += 1;
      setOver(true);
    };
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      // Without this the browser would leave the page and open the file.
      event.preventDefault();
      if (event.dataTransfer && !mayUpload) event.dataTransfer.dropEffect = "none";
    };
    const leave = () => {
      depth.current = Math.max(0, depth.current - 1);
      if (depth.current === 0) setOver(false);
    };
    const drop = (event: DragEvent) => {
      depth.current = 0;
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (mayUpload) add([...(event.dataTransfer?.files ?? [])]);
    };
    const listeners = { dragenter: enter, dragover: over, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name as "drop", listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name as "drop", listener);
    };
  }, [add, mayUpload]);
  return (
    <>
      {isOver && mayUpload ? (
        <div className="pointer-events-none absolute inset-2 z-30 flex animate-fade-in flex-col items-center justify-center gap-2 rounded-lg border-2 border-dashed border-accent bg-accent-tint/90 px-6 text-center text-accent">
          <UploadIcon aria-hidden className="size-7" />
          <p className="text-base font-medium text-balance">{target ? t("upload.drop", { target: target.name }) : t("upload.dropInbox")}</p>
        </div>
      ) : null}
      <UploadList />
    </>
  );
}
