import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';

/** A page that still uses parts of the older component kit, which is loaded with it. */
export function islandPage(load: () => Promise<ComponentType>): ReturnType<typeof lazyRouteComponent> {
  return lazyRouteComponent(async () => {
    const [{ MantineIsland }, Inner] = await Promise.all([
      import('../shared/design/mantine-island.js'),
      load(),
    ]);
    return {
      default: () => (
        <MantineIsland>
          <Inner />
        </MantineIsland>
      ),
    };
  });
}
