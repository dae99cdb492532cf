/** The line that is deleted is gone before the server's answer is told; its way back is offered all the same. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { useRemoveNamed } from "@/resources/use-remove-named";
import { currentToasts } from "@/ui/toast-store";

function Line() {
  const remove = useRemoveNamed("webhooks");
  return <button onClick={() => remove({ id: "w", name: "Lager" })}>Slet</button>;
}

it("offers the way back also when the line that asked is gone", async () => {
  const held: ((gone: Response) => void)[] = [];
  const asked: string[] = [];
  vi.stubGlobal("fetch", (input: RequestInfo | URL) => {
    asked.push(new URL(String(input)).pathname);
    return new Promise<Response>((settle) => held.push(settle));
  });
  const { rerender } = render(<Line />, { wrapper: ({ children }) => <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider> });
  await userEvent.click(screen.getByRole("button"));
  rerender(<p />);
  held[0]?.(Response.json([{ id: "w" }]));
  await waitFor(() => expect(currentToasts()).toHaveLength(1));
  currentToasts()[0]?.action?.run();
  await waitFor(() => expect(asked.at(-1)).toBe("/rest/v1/rpc/undelete"));
});
