import {
  flipCauses,
  type Flip,
  type FlipCause,
  type ModeOrOut,
  type ProgramFlips,
} from '@matchwright/dossier';
import { placeRow } from '../build-problem.js';
import type { PlanChoice, PlanSession } from '../plan-session.js';
import { namesOf } from './asked.js';
import { leversOf, type Lever, type LeverGround } from './levers.js';
import { smallestStep } from './smallest-step.js';

/** Looks for what would flip the advice about single programs; choices made anew are kept, so that programs share them. */
export type FlipSearch = (program: string, causes?: readonly FlipCause[]) => ProgramFlips;

/**
 * For each cause the smallest change, all else as it is, after which the whole plan chosen anew says something else about
 * a program: leaves it, takes it, or approaches it in another way. Found by doubling and halving on whole plans, so what
 * is said is what choosing anew gives.
 */
export function flipSearch(session: PlanSession): FlipSearch {
  const made = new Map<string, ReadonlyMap<string, ModeOrOut>>();
  const choiceAt = (lever: Lever, step: number): ReadonlyMap<string, ModeOrOut> => {
    const key = `${lever.key} ${step}`;
    const found = made.get(key) ?? session.resolve(lever.changeAt(step)).modes;
    made.set(key, found);
    return found;
  };
  return (program, causes = flipCauses) => {
    const { ground, option, planned } = groundOf(session, program);
    const flips = causes.flatMap((by): Flip[] => {
      const found = leversOf(by, ground).map((lever) => ({
        lever,
        flip: flipOf(lever, program, planned, choiceAt),
      }));
      // the nearer of two directions, or one that flips nothing to say so
      const flipped = found.filter(({ flip }) => flip.to !== null).map(({ flip }) => flip);
      const nearest = flipped.toSorted((a, b) => distance(a) - distance(b))[0] ?? found[0]?.flip;
      return nearest === undefined ? [] : [nearest];
    });
    const { id, specialty } = option;
    return { program: id, name: namesOf(session.problem().setting)(id), specialty, planned, flips };
  };
}

function distance({ from, to }: Flip): number {
  return to === null ? Number.POSITIVE_INFINITY : Math.abs(to - from);
}

function flipOf(
  lever: Lever,
  program: string,
  planned: ModeOrOut,
  choiceAt: (lever: Lever, step: number) => ReadonlyMap<string, ModeOrOut>,
): Flip {
  const modeAt = (step: number): ModeOrOut => choiceAt(lever, step).get(program) ?? 'out';
  const { by, direction, from, steps, valueAt } = lever;
  const step = smallestStep(steps, (each) => modeAt(each) !== planned);
  const tried = valueAt(steps);
  if (step === null) return { by, direction, from, to: null, tried, becomes: null };
  return { by, direction, from, to: valueAt(step), tried, becomes: modeAt(step) };
}

type Grounded = {
  readonly ground: LeverGround;
  readonly option: ReturnType<PlanSession['problem']>['chances']['options'][number];
  readonly planned: ModeOrOut;
};

function groundOf(session: PlanSession, program: string): Grounded {
  const choice: PlanChoice = session.choice();
  const { chances } = session.problem();
  const o = chances.options.findIndex(({ id }) => id === program);
  if (o < 0) throw new RangeError(`${program} is not among the programs that the plan chooses from`);
  const planned = choice.modes.get(program) ?? 'out';
  const chance = placeRow(chances, o, 0).any;
  const ground = { profile: session.profile, program, planned: planned !== 'out', chance };
  return { ground, option: chances.options[o], planned };
}
