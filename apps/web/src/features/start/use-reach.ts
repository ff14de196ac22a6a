import type { Chance, Profile } from '@matchwright/dossier';
import { useEffect, useState } from 'react';
import { chanceUnder } from '../../shared/engine/engine-client.js';
import { moreNames, profileOf, type Answers, type MoreName } from './answers.js';

/** How far one answer can still move the chance: from its least to its most likely value. */
export type Reach = { readonly low: number; readonly high: number };
export type Reaches = Readonly<Partial<Record<MoreName, Reach>>>;

/** Values between which most applicants lie, for each further answer. */
const usual: Readonly<Record<MoreName, readonly [number, number]>> = {
  failedAttempts: [0, 1],
  experiences: [0, 6],
  publications: [0, 10],
  usceMonths: [0, 6],
  honours: [0, 5],
  lettersIr: [0, 2],
  lettersDr: [0, 1],
  lettersOther: [0, 2],
};

function withAnswer(answers: Answers, name: MoreName, value: number, saved: Profile): unknown {
  return profileOf({ ...answers, more: { ...answers.more, [name]: value } }, saved);
}

function reachOf(chances: readonly (Chance | null)[]): Reach | null {
  const middles = chances.flatMap((chance) => (chance === null ? [] : [chance.mid]));
  return middles.length === 0 ? null : { low: Math.min(...middles), high: Math.max(...middles) };
}

/**
 * How far each further answer can move the chance of the saved plan. Asked of the engine one answer at a time, once
 * `wanted`, so that a new plan never waits for it. Empty where there is no plan yet or no number is justified.
 */
export function useReach(saved: Profile | null, answers: Answers, wanted: boolean): Reaches {
  const [reaches, setReaches] = useState<Reaches>({});
  const [asked, setAsked] = useState(answers);
  // while the person types, the answers of a moment ago stand
  useEffect(() => {
    const timer = setTimeout(() => setAsked(answers), 600);
    return () => clearTimeout(timer);
  }, [answers]);
  useEffect(() => {
    if (saved === null || !wanted) return undefined;
    let left = false;
    const ask = async (): Promise<void> => {
      for (const name of moreNames) {
        if (left) return;
        const others = usual[name].map((value) => withAnswer(asked, name, value, saved));
        const reach = reachOf(await chanceUnder(saved, others));
        if (!left && reach !== null) setReaches((old) => ({ ...old, [name]: reach }));
      }
    };
    // the answers can be given without it
    ask().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [saved, asked, wanted]);
  return reaches;
}

/** The answer that would tell most, if any tells anything. */
export function mostTelling(reaches: Reaches): MoreName | null {
  const width = (name: MoreName): number => {
    const reach = reaches[name];
    return reach === undefined ? 0 : reach.high - reach.low;
  };
  const [first] = moreNames.toSorted((a, b) => width(b) - width(a));
  return first === undefined || width(first) < 0.005 ? null : first;
}
