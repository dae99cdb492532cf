/** The editor of a filter, fetched when the list has been painted. */
import { componentLater } from "@/lib/fetched-later";

export const { Later: FilterEditor, useAhead: useFilterEditorAhead } = componentLater(async () => (await import("@/resources/list/filter-editor")).FilterEditor);
