/** "Hurtigfiltre": one press each, beside the list on wide screens and in a sheet on phones. */
import { useTranslation } from "react-i18next";
import { ACTIVITY, facetsOf } from "@/resources/list/facets";
import type { ListFilter } from "@/resources/list/list-state";
import { useTags } from "@/resources/list/use-filter-names";
import type { ListControl } from "@/resources/list/use-list-state";
import type { RecordSpec } from "@/resources/records/spec";
import { cx } from "@/lib/cx";

export interface FacetRailProps {
  spec: RecordSpec;
  control: ListControl;
}

function toggle(key: string, label: string, isOn: boolean, onPress: () => void) {
  return (
    <button
      key={key}
      type="button"
      aria-pressed={isOn}
      onClick={onPress}
      className={cx("flex min-h-8 w-full items-center rounded-md px-2 text-left transition-colors max-md:min-h-11", isOn ? "bg-accent-tint font-medium text-accent" : "text-ink-muted hover:bg-hover hover:text-ink")}
    >
      <span className="truncate">{label}</span>
    </button>
  );
}

export function FacetRail({ spec, control }: FacetRailProps) {
  const { t } = useTranslation();
  const tags = useTags();
  const chosen = (name: string) => control.state.filters.find(([known]) => known === name)?.slice(2) as string[] | undefined;
  const flip = (name: string, operator: ListFilter[1], values: readonly string[]) => control.setFilter(name, values.length > 0 || operator === "filled" || operator === "mine" ? [name, operator, ...values] : null);
  const { ownerField } = spec;
  return (
    <div className="flex flex-col gap-4 p-3 text-sm">
      {facetsOf(spec).map(({ name, operator }) => {
        const values = chosen(name);
        if (operator === "filled") return <div key={name}>{toggle(name, t(`list.facet.${name}`), values !== undefined, () => (values ? control.setFilter(name, null) : flip(name, "filled", [])))}</div>;
        const options: [string, string][] = operator === "is" ? ACTIVITY.map((choice) => [choice, t(`list.activity.${choice}`)]) : [...tags];
        if (options.length === 0) return null;
        return (
          <fieldset key={name} className="flex flex-col">
            <legend className="px-2 pb-1 text-xs text-ink-muted">{t(`list.facet.${name}`)}</legend>
            {options.map(([value, label]) => {
              const isOn = values?.includes(value) ?? false;
              const others = operator === "is" ? [] : (values ?? []).filter((known) => known !== value);
              return toggle(value, label, isOn, () => flip(name, operator, isOn ? others : [...others, value]));
            })}
          </fieldset>
        );
      })}
      {ownerField ? toggle("mine", t("list.onlyMine"), control.state.filters.some(([name, operator]) => name === ownerField && operator === "mine"), () => {
        const isOn = control.state.filters.some(([name, operator]) => name === ownerField && operator === "mine");
        control.setFilter(ownerField, isOn ? null : [ownerField, "mine"]);
      }) : null}
    </div>
  );
}
