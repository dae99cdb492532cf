/** How an item found its company, and how sure that is. */
import { MapPin } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Placement } from "@/api/tables";
import { percent } from "@/lib/format";
import { phrase } from "@/lib/phrase";
import { Badge } from "@/ui/badge";

const SURE = 0.8;

export function PlacementBadge({ placement }: { placement: Placement }) {
  const { i18n } = useTranslation();
  const { company_id, placement_method, placement_confidence } = placement;
  if (!company_id || !placement_method) return null;
  const isSure = (placement_confidence ?? 1) >= SURE;
  return (
    <Badge tone={isSure ? "neutral" : "warn"} icon={<MapPin aria-hidden />}>
      {phrase(i18n, "placement", placement_method)}
      {placement_confidence !== null && placement_method !== "person" ? ` · ${percent(placement_confidence)}` : ""}
    </Badge>
  );
}
