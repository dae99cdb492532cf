/** The places in the sidebar, in the person's own order; those they hide wait folded at the end. */
import { useTranslation } from "react-i18next";
import { PlaceRow } from "@/app/place-row";
import { AS_DELIVERED, movedTo } from "@/app/sidebar-choice";
import { SidebarPart } from "@/app/sidebar-part";
import { usePlaces, type ShownPlace } from "@/app/use-places";
import { useSidebarChoice } from "@/app/use-sidebar-choice";
import { toast } from "@/ui/toast-store";

export function PlaceList() {
  const { t } = useTranslation();
  const { choice, change } = useSidebarChoice();
  const places = usePlaces();
  const shown = places.filter((place) => !place.isHidden);
  const hidden = places.filter((place) => place.isHidden);
  const move = (from: string, to: string) => change(() => ({ order: movedTo(places.map((place) => place.to), from, to) }));
  const show = ({ to }: ShownPlace) => change(({ hidden: others }) => ({ hidden: others.filter((path) => path !== to) }));
  const hide = (place: ShownPlace) => {
    change(({ hidden: others }) => ({ hidden: [...others, place.to] }));
    toast(t("sidebar.hidden", { place: place.text }), "info", { label: t("action.undo"), run: () => show(place) });
  };
  const asDelivered = () => change(() => ({ order: AS_DELIVERED.order, hidden: AS_DELIVERED.hidden }));
  const reset = choice.order.length > 0 || choice.hidden.length > 0 ? asDelivered : undefined;
  return (
    <>
      <SidebarPart part="places" title={t("sidebar.places")}>
        <ul className="flex flex-col gap-px">
          {shown.map((place, index) => (
            <PlaceRow key={place.to} place={place} before={shown[index - 1]?.to} after={shown[index + 1]?.to} onMove={move} onToggle={() => hide(place)} onReset={reset} />
          ))}
        </ul>
      </SidebarPart>
      {hidden.length > 0 ? (
        <SidebarPart part="hidden" title={t("sidebar.hiddenPlaces", { count: hidden.length })}>
          <ul className="flex flex-col gap-px">
            {hidden.map((place) => (
              <PlaceRow key={place.to} place={place} onMove={move} onToggle={() => show(place)} onReset={reset} />
            ))}
          </ul>
        </SidebarPart>
      ) : null}
    </>
  );
}
