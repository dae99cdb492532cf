/**
 * A received mail's HTML in a frame of its own. The server has sanitised it and forbids scripts, forms and the network;
 * the sandbox forbids them once more. Same origin only lets us read its height.
 */
import { useState } from "react";
import { currentWorkspace } from "@/api/http";

export function mailAddress(id: string, workspace: string | null): string {
  const chosen = workspace ? `?workspace_id=${encodeURIComponent(workspace)}` : "";
  return `/api/v1/emails/${encodeURIComponent(id)}/html${chosen}`;
}

export function MailFrame({ id, title }: { id: string; title: string }) {
  const [height, setHeight] = useState(160);
  return (
    <div className="p-3">
      <iframe
        title={title}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        src={mailAddress(id, currentWorkspace())}
        onLoad={(event) => {
          const inside = event.currentTarget.contentDocument?.documentElement;
          if (inside) setHeight(inside.scrollHeight);
        }}
        className="w-full rounded-md border border-line"
        style={{ height, colorScheme: "light" }}
      />
    </div>
  );
}
