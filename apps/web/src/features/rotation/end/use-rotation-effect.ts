import { useEffect, useMemo, useState } from 'react';
import { rotationEffectInWorker } from '../../../shared/engine/engine-client.js';
import type { RotationEffect } from '../../../shared/engine/rotation-effect.js';
import { useRecords } from '../../../shared/store/index.js';
import { useProject } from '../../../shared/store/use-project.js';

/** The effect: being worked out (the last one stays in sight), failed, or ready. */
export type EffectState = {
  readonly status: 'working' | 'failed' | 'ready';
  readonly effect: RotationEffect | null;
};

type Known = {
  /** What the answer is about; compared by identity. */
  readonly asked: object | null;
  readonly effect: RotationEffect | null;
  readonly failed: boolean;
};

/** Records that change with every key are looked at again after a pause of so many milliseconds. */
const pause = 600;

/** What a rotation changes, worked out anew whenever the answers, the rotations or the letters change. */
export function useRotationEffect(rotation: string): EffectState {
  const profile = useProject()?.profile;
  const rotations = useRecords('rotations');
  const letters = useRecords('letters');
  const asked = useMemo(
    () =>
      profile === undefined || rotations === undefined || letters === undefined
        ? null
        : { profile, rotations, letters },
    [profile, rotations, letters],
  );
  const [known, setKnown] = useState<Known>({ asked: null, effect: null, failed: false });
  useEffect(() => {
    if (asked === null) return undefined;
    let left = false;
    const timer = setTimeout(() => {
      rotationEffectInWorker(
        asked.profile,
        { rotations: asked.rotations, letters: asked.letters },
        rotation,
      ).then(
        (effect) => !left && setKnown({ asked, effect, failed: false }),
        () => !left && setKnown({ asked, effect: null, failed: true }),
      );
    }, pause);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [asked, rotation]);
  if (known.asked !== asked || asked === null) return { status: 'working', effect: known.effect };
  return { status: known.failed ? 'failed' : 'ready', effect: known.effect };
}
