import { modes, type Mode, type Profile } from '@matchwright/dossier';
import type { PlanFigures } from './plan-figures.js';
import type { PlanSession } from './plan-session.js';

/** A change to try out. What is left out stays as it is. */
export type WhatIf = {
  readonly step2ck?: number;
  /** Most that may be spent, US dollars, and most visiting rotations. */
  readonly dollars?: number;
  readonly rotations?: number;
  /** By program, or code of a first-year track: how to approach it, `out` to leave it out. */
  readonly modes: Readonly<Record<string, Mode | 'out'>>;
};

/** Nothing is tried. */
export const noChange: WhatIf = { modes: {} };

/** True when a change leaves everything as it is. */
export function changesNothing({ modes, ...answers }: WhatIf): boolean {
  return Object.keys(modes).length === 0 && Object.values(answers).every((value) => value === undefined);
}

/** The score that the person's chances follow: the known one, else the expected one. */
export function scoreOf({ applicant }: Profile): number | undefined {
  return applicant.step2ck ?? applicant.step2ckExpected;
}

function withScore(applicant: Profile['applicant'], score: number): Profile['applicant'] {
  return applicant.step2ck === undefined
    ? { ...applicant, step2ckExpected: score }
    : { ...applicant, step2ck: score };
}

function withAnswers(profile: Profile, { step2ck, dollars, rotations }: WhatIf): Profile {
  const { limits } = profile;
  return {
    ...profile,
    applicant: step2ck === undefined ? profile.applicant : withScore(profile.applicant, step2ck),
    limits: { ...limits, dollars: dollars ?? limits.dollars, rotations: rotations ?? limits.rotations },
  };
}

/** The profile as it would be if a change were made: programs are then wanted in just this way, or left out. */
export function profileUnder(profile: Profile, change: WhatIf): Profile {
  const { choices } = profile;
  const tried = Object.entries(change.modes);
  const isTried = (program: string): boolean => change.modes[program] !== undefined;
  return {
    ...withAnswers(profile, change),
    choices: {
      in: [
        ...choices.in.filter(({ program }) => !isTried(program)),
        ...tried.flatMap(([program, mode]) => (mode === 'out' ? [] : [{ program, mode, exact: true }])),
      ],
      out: [
        ...choices.out.filter((program) => !isTried(program)),
        ...tried.flatMap(([program, mode]) => (mode === 'out' ? [program] : [])),
      ],
    },
  };
}

/** By session: the applicant last asked about, whose chances are worked out already. */
const lastApplicants = new WeakMap<PlanSession, Profile['applicant']>();

/** The figures of a session's plan under a change, nothing re-chosen. */
export function tryChange(session: PlanSession, change: WhatIf): PlanFigures {
  const profile = withAnswers(session.profile, change);
  const last = lastApplicants.get(session);
  const isSame = last !== undefined && scoreOf({ ...profile, applicant: last }) === scoreOf(profile);
  const applicant = isSame ? last : profile.applicant;
  lastApplicants.set(session, applicant);
  return session.evaluate({ profile: { ...profile, applicant }, modes: change.modes });
}

/** Something that can be on the plan, and the ways in which it can be approached. */
export type Tryable = { readonly id: string; readonly modes: readonly Mode[] };

/** Every program and first-year track that a session's plan can be made of. */
export function tryables(session: PlanSession): readonly Tryable[] {
  const { chances, terms } = session.judged();
  return chances.options.map(({ id }, option) => ({
    id,
    modes: modes.filter((_, mode) => (((terms.allowed[option] ?? 0) >> mode) & 1) === 1),
  }));
}
