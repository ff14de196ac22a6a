import type { Rotation } from '@matchwright/dossier';
import {
  adviseOffers,
  offersFromRecords,
  type OfferReport,
  type OffersFromRecords,
} from '@matchwright/planner';
import { useEffect, useMemo, useState } from 'react';
import { offerWorthInWorker } from '../../shared/engine/engine-client.js';
import type { OfferWorth } from '../../shared/engine/offer-worth.js';
import type { RotationFacts } from './use-rotation-facts.js';

const agreedStates: readonly Rotation['status'][] = ['accepted', 'under-way', 'done'];

/** Advice on the offers in hand, or why there is none yet. */
export type OffersState = {
  readonly worth: OfferWorth | null;
  readonly problem: OffersFromRecords | null;
  readonly report: OfferReport | null;
  readonly failed: boolean;
};

/** Net value of a rotation: its points less its price at the person's own exchange rate. */
function netOf(worth: OfferWorth, facts: RotationFacts, { program, dollars }: Rotation): number {
  const price = dollars ?? facts.hostOf.get(program)?.option.dollars.total ?? 0;
  return (worth.points.get(program) ?? 0) - price / facts.profile.limits.dollarsPerPoint;
}

/** Values come from the worker's played seasons; the stopping problem itself is solved on the page, at once. */
export function useOffers(facts: RotationFacts, wanted: number): OffersState {
  const { profile, rotations, guide, now } = facts;
  const agreed = programsOf(rotations, (status) => agreedStates.includes(status));
  const asked = programsOf(rotations, (status) => status === 'applied' || status === 'held');
  const key = JSON.stringify([agreed, asked]);
  const [found, setFound] = useState<{ readonly key: string; readonly worth: OfferWorth | null }>();
  useEffect(() => {
    const [mine, theirs] = JSON.parse(key) as [string[], string[]];
    if (theirs.length === 0) return undefined;
    let left = false;
    offerWorthInWorker(profile, mine, theirs).then(
      (worth) => !left && setFound({ key, worth }),
      () => !left && setFound({ key, worth: null }),
    );
    return () => {
      left = true;
    };
  }, [profile, key]);
  const worth = found?.key === key ? found.worth : null;
  return useMemo(() => {
    const failed = found?.key === key && found.worth === null;
    if (worth === null) return { worth, problem: null, report: null, failed };
    const problem = offersFromRecords({
      rotations: rotations.filter(
        ({ program, status }) => agreedStates.includes(status) || worth.points.has(program),
      ),
      timing: guide.offerTiming,
      today: now,
      valueOf: (rotation) => netOf(worth, facts, rotation),
      wanted,
      countCost: worth.countCost,
    });
    return { worth, problem, report: adviseOffers(problem.problem), failed };
  }, [found, key, worth, rotations, guide, now, wanted, facts]);
}

function programsOf(
  rotations: readonly Rotation[],
  isWanted: (status: Rotation['status']) => boolean,
): string[] {
  return [
    ...new Set(rotations.filter(({ status }) => isWanted(status)).map(({ program }) => program)),
  ].sort();
}
