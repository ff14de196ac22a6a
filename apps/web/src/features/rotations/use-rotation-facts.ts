import type { Almanac, RotationGuide } from '@matchwright/almanac';
import type { Profile, Rotation } from '@matchwright/dossier';
import {
  hostsFor,
  rotationTiers,
  scheduleSetting,
  type ScheduleSetting,
  type TieredHost,
} from '@matchwright/planner';
import { useEffect, useMemo, useState } from 'react';
import { hostNumbersInWorker } from '../../shared/engine/engine-client.js';
import type { HostNumbers } from '../../shared/engine/host-numbers.js';
import { useRotationGuide } from '../../shared/engine/use-rotation-guide.js';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { today } from '../../shared/format/plain.js';
import { useRecords } from '../../shared/store/index.js';

/** Everything that the views of rotations are drawn from. */
export type RotationFacts = {
  readonly almanac: Almanac;
  readonly guide: RotationGuide;
  readonly profile: Profile;
  /** Every program as a host, in the order of the engine. */
  readonly hosts: readonly TieredHost[];
  readonly hostOf: ReadonlyMap<string, TieredHost>;
  /** Null while they are being worked out, and where they could not be. */
  readonly numbers: HostNumbers | null;
  readonly numbersAre: 'working' | 'failed' | 'ready';
  /** What dates are judged against. */
  readonly setting: ScheduleSetting;
  /** Today, ISO. */
  readonly now: string;
  /** The person's own rotations, by first day. */
  readonly rotations: readonly Rotation[];
};

/** The facts: being read, failed, or ready. Numbers come later than the rest. */
export type FactsState =
  { readonly status: 'loading' | 'failed' } | { readonly status: 'ready'; readonly facts: RotationFacts };

/**
 * Who takes the person stands here at once, worked out on the page in some hundredths of a second; what a rotation adds
 * needs the played seasons, comes from the worker, and joins when it is there.
 */
export function useRotationFacts(profile: Profile | null): FactsState {
  const packs = useAlmanac();
  const read = useRotationGuide();
  const rotations = useRecords('rotations');
  const { numbers, numbersAre } = useNumbers(profile);
  const almanac = packs.status === 'ready' ? packs.almanac : null;
  const guide = read.status === 'ready' ? read.guide : null;
  const now = today();
  const setting = useMemo(
    () =>
      almanac === null || guide === null || profile === null
        ? null
        : scheduleSetting(almanac, profile, guide, now),
    [almanac, guide, profile, now],
  );
  const hosts = useMemo(() => {
    if (almanac === null || guide === null || profile === null || setting === null) return null;
    const { fees } = setting.pack;
    const options = hostsFor({ almanac, profile, guide, fees, gains: numbers?.gains });
    return rotationTiers({ almanac, profile, guide, hosts: options });
  }, [almanac, guide, profile, setting, numbers]);
  const hostOf = useMemo(() => new Map(hosts?.map((host) => [host.option.program.id, host]) ?? []), [hosts]);
  const inOrder = useMemo(
    () => rotations?.toSorted((a, b) => ((a.start ?? '9') < (b.start ?? '9') ? -1 : 1)),
    [rotations],
  );
  if (packs.status === 'failed' || read.status === 'failed') return { status: 'failed' };
  if (!almanac || !guide || !profile || !setting || !hosts || !inOrder) return { status: 'loading' };
  return {
    status: 'ready',
    facts: { almanac, guide, profile, hosts, hostOf, numbers, numbersAre, setting, now, rotations: inOrder },
  };
}

type Numbers = Pick<RotationFacts, 'numbers' | 'numbersAre'>;

/** The numbers for a profile; while new ones are worked out the last ones stay in sight. */
function useNumbers(profile: Profile | null): Numbers {
  const [found, setFound] = useState<{
    readonly profile: Profile | null;
    readonly numbers: HostNumbers | null;
  }>({ profile: null, numbers: null });
  useEffect(() => {
    if (profile === null) return undefined;
    let left = false;
    hostNumbersInWorker(profile).then(
      (numbers) => !left && setFound({ profile, numbers }),
      () => !left && setFound({ profile, numbers: null }),
    );
    return () => {
      left = true;
    };
  }, [profile]);
  const { numbers } = found;
  if (found.profile !== profile) return { numbers, numbersAre: 'working' };
  return { numbers, numbersAre: numbers === null ? 'failed' : 'ready' };
}
