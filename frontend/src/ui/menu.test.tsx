/** A menu opens for whoever pressed its button, also when it comes while the button is pressed down. */
import { fireEvent, render, screen } from "@testing-library/react";
import { Tooltip } from "radix-ui";
import { expect, it } from "vitest";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";

it("opens though what it is made of came between the press and its end", async () => {
  render(
    <Tooltip.Provider>
      <main>
        <Menu trigger={<button type="button">Mere</button>}>
          <MenuItem onSelect={() => undefined}>Slet</MenuItem>
        </Menu>
      </main>
    </Tooltip.Provider>,
  );
  fireEvent.pointerDown(screen.getByRole("button"), { button: 0 });
  expect(await screen.findByRole("menuitem", { name: "Slet" })).toBeTruthy();
});
