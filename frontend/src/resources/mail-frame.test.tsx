/** T68: a received mail is shown without scripts, forms, trackers or network. */
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { bodyPassage } from "@/resources/body-passage";
import { framed, MailFrame } from "@/resources/mail-frame";

describe("MailFrame", () => {
  it("is sandboxed without scripts and forms", () => {
    render(<MailFrame html="<p>Hej</p>" title="Emne" />);
    const allowed = screen.getByTitle("Emne").getAttribute("sandbox")?.split(" ") ?? [];
    expect(allowed).not.toContain("allow-scripts");
    expect(allowed).not.toContain("allow-forms");
    expect(allowed).not.toContain("allow-top-navigation");
  });
  it("has a policy that fetches nothing but its own style sheet", () => {
    const page = framed("<img src=https://spy.example/x.gif>", "http://localhost:8000");
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("img-src data:");
    expect(policy).not.toContain("unsafe");
    expect(policy.match(/http/g)).toHaveLength(1);
  });
  it("puts the policy before anything the sender wrote", () => {
    const page = framed("<p>Hej</p>", "http://localhost:8000");
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<p>Hej</p>"));
  });
});

describe("bodyPassage", () => {
  it("counts from the text, where evidence counted from the subject", () => {
    expect(bodyPassage({ subject: "Pris?" }, { quote: "Hej", start: 7, end: 10 })).toEqual({ quote: "Hej", start: 0, end: 3 });
    expect(bodyPassage({ subject: "" }, { quote: "Hej", start: 7, end: 10 })).toEqual({ quote: "Hej", start: 7, end: 10 });
  });
});
