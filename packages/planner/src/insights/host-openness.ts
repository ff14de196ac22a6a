import { hostByProgram, hostEligibility, overlay } from '@matchwright/almanac';
import { rotatorOf, type QuestionValue } from '@matchwright/dossier';
import { betaQuantile } from '@matchwright/market';
import type { PlanSetting } from '../plan-setting.js';

/** Hosts by what is known of them for this person, and the chance that one that says nothing is open. */
export type HostOpenness = {
  readonly open: readonly string[];
  /** Programs without a page, or whose page leaves a question. */
  readonly ask: readonly { readonly program: string; readonly questions: readonly string[] }[];
  readonly yes: NonNullable<QuestionValue['yes']>;
};

/**
 * Sorts the setting's programs by what is reported of their rotations. The chance of a yes is the share of open ones
 * among the hosts that report all that matters to this person (Jeffreys prior), one host counted once.
 */
export function hostOpenness({ almanac, profile, programs, rotations }: PlanSetting): HostOpenness {
  const own = overlay(almanac, profile.facts).almanac;
  const hostOf = hostByProgram(own);
  const rotator = rotatorOf(profile);
  const open: string[] = [];
  const ask: { program: string; questions: readonly string[] }[] = [];
  for (const [id, { specialty }] of programs) {
    const option = rotations.get(id);
    if (option?.policy === 'open') open.push(id);
    else if (option !== undefined) ask.push({ program: id, questions: option.questions });
    else if (hostOf.get(id) === undefined) ask.push({ program: id, questions: [noPage[specialty]] });
  }
  let k = 0;
  let n = 0;
  let official = true;
  for (const host of own.hosts) {
    const { verdict } = hostEligibility(host, rotator, own.electives);
    if (verdict === 'ask') continue;
    n++;
    if (verdict === 'open') k++;
    const stance = host.stance[rotator.homeSchoolClass];
    if (stance.state === 'known' && stance.grade !== 'official') official = false;
  }
  const [a, b] = [k + 0.5, n - k + 0.5];
  return {
    open,
    ask,
    yes: {
      mid: a / (a + b),
      low: betaQuantile(0.05, a, b),
      high: betaQuantile(0.95, a, b),
      k,
      n,
      grade: official ? 'official' : 'secondary',
    },
  };
}

const noPage = {
  IR: 'Do you take visiting students from my school in interventional radiology, and how do they apply?',
  DR: 'Do you take visiting students from my school in diagnostic radiology, and how do they apply?',
} as const;
