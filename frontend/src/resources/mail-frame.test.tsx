/** T63: a received mail is shown without scripts and forms, from the address whose policy forbids the network. */
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { mailAddress, MailFrame } from "@/resources/mail-frame";

describe("MailFrame", () => {
  it("is sandboxed without scripts and forms", () => {
    render(<MailFrame id="m1" title="Emne" />);
    const allowed = screen.getByTitle("Emne").getAttribute("sandbox")?.split(" ") ?? [];
    expect(allowed).not.toContain("allow-scripts");
    expect(allowed).not.toContain("allow-forms");
    expect(allowed).not.toContain("allow-top-navigation");
  });
  it("shows the mail of the chosen workspace, whatever the id holds", () => {
    expect(mailAddress("m1", "w1")).toBe("/api/v1/emails/m1/html?workspace_id=w1");
    expect(mailAddress("../x", null)).toBe("/api/v1/emails/..%2Fx/html");
  });
});
