/** A page on which files can be dropped anywhere; what is on its way is listed in the corner. */
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { Upload as UploadIcon } from "lucide-react";
import { UploadList } from "@/resources/upload-list";
import type { Uploads } from "@/resources/use-uploads";

export interface DropZoneProps {
  uploads: Uploads;
  mayUpload: boolean;
  /** What is said while files hang over the page: where they will land. */
  invitation: string;
  children: ReactNode;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes("Files");
}

export function DropZone({ uploads, mayUpload, invitation, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  // Entering a child fires before leaving its parent, so the depth tells when the files have really left.
  const depth = useRef(0);
  const enter = (event: DragEvent) => {
    if (!mayUpload || !carriesFiles(event)) return;
    event.preventDefault();
    depth.current += 1;
    setOver(true);
  };
  const leave = () => {
    depth.current = Math.max(0, depth.current - 1);
    if (depth.current === 0) setOver(false);
  };
  const drop = (event: DragEvent) => {
    if (!mayUpload || !carriesFiles(event)) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    uploads.add([...event.dataTransfer.files]);
  };
  return (
    <div
      role="presentation"
      className="relative flex min-h-0 flex-1 flex-col"
      onDragEnter={enter}
      onDragOver={(event) => mayUpload && carriesFiles(event) && event.preventDefault()}
      onDragLeave={leave}
      onDrop={drop}
    >
      {children}
      {isOver ? (
        <div className="pointer-events-none absolute inset-2 z-30 flex animate-fade-in flex-col items-center justify-center gap-2 rounded-lg border-2 border-dashed border-accent bg-accent-tint/90 text-accent">
          <UploadIcon aria-hidden className="size-7" />
          <p className="text-base font-medium">{invitation}</p>
        </div>
      ) : null}
      <UploadList uploads={uploads} />
    </div>
  );
}
