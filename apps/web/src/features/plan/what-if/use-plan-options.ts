import type { Almanac } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import type { Tryable } from '@matchwright/planner';
import { useEffect, useMemo, useState } from 'react';
import { optionsInWorker } from '../../../shared/engine/engine-client.js';
import { useAlmanac } from '../../../shared/engine/use-almanac.js';
import { m } from '../../../shared/messages/index.js';
import { shortName } from '../../../shared/parts/program-link.js';

/** Something that the plan can be made of, with its name and place. */
export type PlanOption = Tryable & { readonly label: string };

/** Everything that the plan for `profile` can be made of, by name; empty until that is known. */
export function usePlanOptions(profile: Profile): readonly PlanOption[] {
  const packs = useAlmanac();
  const [tryables, setTryables] = useState<readonly Tryable[]>([]);
  useEffect(() => {
    let left = false;
    optionsInWorker(profile).then(
      (found) => {
        if (!left) setTryables(found);
      },
      // the sliders work without
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [profile]);
  const almanac = packs.status === 'ready' ? packs.almanac : null;
  return useMemo(() => (almanac === null ? [] : named(tryables, almanac)), [tryables, almanac]);
}

function named(tryables: readonly Tryable[], { programs, pgy1Tracks }: Almanac): readonly PlanOption[] {
  const labels = new Map([
    ...programs.map((each): [string, string] => [each.id, labelOf(each)]),
    ...pgy1Tracks.map((each): [string, string] => [each.code, labelOf(each)]),
  ]);
  return tryables
    .map((tryable) => ({ ...tryable, label: labels.get(tryable.id) ?? tryable.id }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

type Named = Pick<
  Almanac['programs'][number] | Almanac['pgy1Tracks'][number],
  'institution' | 'city' | 'state' | 'specialty'
>;

function labelOf({ institution, city, state, specialty }: Named): string {
  return `${shortName(institution)} · ${m.common.specialtyShort[specialty]} · ${city}, ${state}`;
}
