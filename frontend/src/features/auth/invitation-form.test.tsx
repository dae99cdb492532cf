/** Each kind of invited person is asked for what the server needs of them, and no more. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ApiError } from "@/api/http";
import type { Acceptance, Invitation } from "@/api/invitation";
import { InvitationForm } from "@/features/auth/invitation-form";
import { Tooltip } from "radix-ui";

const INVITATION: Invitation = {
  email: "bo@nordlys.example",
  workspace: "Nordlys",
  invited_by: "Mette Holm",
  language: "da",
  expires_at: "2026-11-23T12:00:00Z",
  is_known: false,
};

function show(invitation: Partial<Invitation>, signedInAs: string | null = null, refusal: unknown = null) {
  const onAccept = vi.fn<(acceptance: Acceptance) => void>();
  render(
    <Tooltip.Provider>
      <InvitationForm invitation={{ ...INVITATION, ...invitation }} signedInAs={signedInAs} isBusy={false} refusal={refusal} onAccept={onAccept} />
    </Tooltip.Provider>,
  );
  return onAccept;
}

describe("InvitationForm", () => {
  it("asks somebody new for a name and a good password", async () => {
    const onAccept = show({});
    await userEvent.type(screen.getByLabelText("Adgangskode"), "for kort");
    await userEvent.click(screen.getByRole("button", { name: "Opret og log ind" }));
    expect(onAccept).not.toHaveBeenCalled();
    expect(screen.getAllByRole("alert")).toHaveLength(2);
    await userEvent.type(screen.getByLabelText("Dit navn"), " Bo Nord ");
    await userEvent.type(screen.getByLabelText("Adgangskode"), ", men nu lang nok");
    await userEvent.click(screen.getByRole("button", { name: "Opret og log ind" }));
    expect(onAccept).toHaveBeenCalledWith({ name: "Bo Nord", password: "for kort, men nu lang nok" });
  });
  it("asks somebody known for their password only, and for a code once that is wanted", async () => {
    const onAccept = show({ is_known: true }, null, new ApiError(401, "totp_required", ""));
    expect(screen.queryByLabelText("Dit navn")).toBeNull();
    await userEvent.type(screen.getByLabelText("Adgangskode"), "hemmelig");
    await userEvent.type(screen.getByLabelText("Kode"), "123456");
    await userEvent.click(screen.getByRole("button", { name: "Bliv medlem" }));
    expect(onAccept).toHaveBeenCalledWith({ password: "hemmelig", code: "123456" });
  });
  it("asks whoever is signed in as the invited person for nothing", async () => {
    const onAccept = show({ is_known: true }, "Bo@Nordlys.example");
    expect(screen.queryByLabelText("Adgangskode")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Bliv medlem" }));
    expect(onAccept).toHaveBeenCalledWith({});
  });
  it("tells somebody else that they will be signed out", () => {
    show({}, "anden@nordlys.example");
    expect(screen.getByText(/du er logget ind som anden@nordlys.example/i)).toBeTruthy();
  });
});
