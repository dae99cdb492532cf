/** Parts of the page that are fetched when needed: a connection lost on the way delays them, and breaks nothing. */
import { lazy, type ComponentType } from "react";
import { lazyRouteComponent } from "@tanstack/react-router";

const PAUSE_MS = 1000;
const ALIVE = "/api/v1/health/live";

async function isServerThere(): Promise<boolean> {
  try {
    return (await fetch(ALIVE, { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

/** Tries again until it is here. Fails when the server is there and twice had no such part: a newer version replaced it. */
export async function patiently<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  let wasThere = false;
  for (;;) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one try after the other
      return await fetchPart();
    } catch (error) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      const isThere = await isServerThere();
      if (isThere && wasThere) throw error;
      wasThere = isThere;
      // oxlint-disable-next-line no-await-in-loop -- as above
      await new Promise((go) => setTimeout(go, PAUSE_MS));
    }
  }
}

/** A component that is fetched when it is first drawn, for use under a Suspense. */
export function lazyPart<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await patiently(fetchPart) }));
}

/** The same for a page, which may also be fetched ahead. */
export function lazyPage<Module extends Record<string, unknown>, Name extends keyof Module>(load: () => Promise<Module>, name: Name) {
  return lazyRouteComponent(() => patiently(load), name);
}
