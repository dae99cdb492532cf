/**
 * A received mail's HTML in a frame of its own. The server has sanitised it; here it also gets no scripts, no forms and
 * no network (sandbox and policy), so neither a tracker nor a trick runs. Same origin only lets us read its height.
 */
import { useState } from "react";

const POLICY = "default-src 'none'; img-src data:; style-src 'self'; font-src 'none'";

export function framed(html: string, origin: string): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY.replace("'self'", origin)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<base target="_blank">',
    `<link rel="stylesheet" href="${origin}/mail.css">`,
  ];
  return `<!doctype html><html><head><meta charset="utf-8">${head.join("")}</head><body>${html}</body></html>`;
}

export function MailFrame({ html, title }: { html: string; title: string }) {
  const [height, setHeight] = useState(160);
  return (
    <div className="p-3">
      <iframe
        title={title}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        srcDoc={framed(html, window.location.origin)}
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
