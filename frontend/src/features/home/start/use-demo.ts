/** The demo data: how it stands, and ordering it or its end. */
import { useEffect, useRef } from "react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call, currentWorkspace } from "@/api/http";
import type { components } from "@/api/schema.gen";

export type DemoData = components["schemas"]["DemoData"];

const LOOK_EVERY_MS = 1000;

export function isMoving(demo: DemoData | undefined): boolean {
  return demo !== undefined && ["waiting", "loading", "removing"].includes(demo.state);
}

export function useDemo(isEnabled: boolean) {
  const queries = useQueryClient();
  const key = ["demo-data", currentWorkspace()];
  const demo = useQuery({
    queryKey: key,
    queryFn: () => call<DemoData>("GET", "/demo-data"),
    enabled: isEnabled,
    refetchInterval: ({ state }) => (isMoving(state.data) ? LOOK_EVERY_MS : false),
  });
  const order = useMutation({
    mutationFn: (method: "POST" | "DELETE") => call<unknown>(method, "/demo-data"),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
  // A year came or went: every page shows something else now.
  const moving = isMoving(demo.data);
  const was = useRef(moving);
  useEffect(() => {
    if (was.current && !moving) void queries.invalidateQueries();
    was.current = moving;
  }, [moving, queries]);
  return { demo, order };
}
