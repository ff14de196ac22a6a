import type { Rule, SeasonPack } from '@matchwright/almanac';
import type { Plan, PlannedRotation, Profile } from '@matchwright/dossier';
import { activeRules, citations, ruleNumber, type ActiveRules } from './active-rules.js';
import { requiredEvent } from './calendar.js';
import { halfTimeOf, moved } from './dates.js';
import { lettersAim, lettersLast } from './letters/letter-season.js';

type Letter = Plan['letters'][number];

/**
 * The letters to send to radiology programs: those promised, one from each planned rotation, and what is
 * still missing; the most useful first.
 *
 * Rules read, by the constraint that carries them out: `letter-half-time` (ask at half-time instead of on the
 * last day), `letters-wanted` (how many of which kind; without it nothing is missing), `letter-lead-weeks`
 * (how long a writer needs; decides by which date the letter can be in) and `letters-per-program` (cuts the
 * list to what ERAS takes).
 *
 * @throws RangeError when the pack's calendar lacks `eras-apply-from` or `programs-review`.
 */
export function letterPlan(
  profile: Profile,
  rotations: readonly PlannedRotation[],
  pack: SeasonPack,
  rules: readonly Rule[],
): Plan['letters'] {
  const active = activeRules(rules, profile);
  const dates = letterDates(pack, active);
  const known = [...promised(profile, dates), ...fromRotations(rotations, dates, active)];
  const ordered = [...byUse(known, profile, active, dates)];
  const most = ruleNumber(active, 'letters-per-program', 'max');
  return most === undefined ? ordered : ordered.slice(0, most);
}

type LetterDates = {
  /** A week before applications open; the aim for every letter. */
  readonly aim: string;
  /** The day before programs start to read; a letter after it misses the first reading. */
  readonly last: string;
  /** Weeks a writer needs, or undefined when that rule is off. */
  readonly leadWeeks: number | undefined;
};

function letterDates(pack: SeasonPack, rules: ActiveRules): LetterDates {
  return {
    aim: lettersAim(requiredEvent(pack, 'eras-apply-from')),
    last: lettersLast(requiredEvent(pack, 'programs-review')),
    leadWeeks: ruleNumber(rules, 'letter-lead-weeks', 'weeks'),
  };
}

function promised(profile: Profile, { aim }: LetterDates): Letter[] {
  const { letters } = profile.applicant;
  return (['ir', 'dr', 'other'] as const).flatMap((kind) =>
    Array.from({ length: letters[kind] }, (_, i): Letter => {
      const from = `${kindWords[kind]} letter ${i + 1} in your profile`;
      return { kind, from, askOn: null, neededBy: aim, status: 'expected', rules: [] };
    }),
  );
}

const kindWords = { ir: 'IR', dr: 'DR', other: 'Other' } as const;

function fromRotations(
  rotations: readonly PlannedRotation[],
  dates: LetterDates,
  rules: ActiveRules,
): Letter[] {
  return rotations.map((rotation): Letter => {
    const askOn = rules.has('letter-half-time') ? halfTimeOf(rotation) : rotation.end;
    return {
      kind: rotation.specialty === 'IR' ? 'ir' : 'dr',
      from: rotation.name,
      askOn,
      neededBy: reachable(askOn, dates),
      status: 'planned',
      rules: citations(rules, 'letter-half-time', 'letter-lead-weeks'),
    };
  });
}

/** The aim where the writer has time enough for it, else the last useful day, else the day the writer needs. */
function reachable(askOn: string, { aim, last, leadWeeks }: LetterDates): string {
  const earliest = leadWeeks === undefined ? askOn : moved(askOn, { weeks: leadWeeks });
  return [aim, last].find((date) => date >= earliest) ?? earliest;
}

/** Wanted letters first, radiology before others, with the missing ones in their place; then what is to spare. */
function byUse(
  known: readonly Letter[],
  profile: Profile,
  rules: ActiveRules,
  dates: LetterDates,
): readonly Letter[] {
  const isRadiology = radiologyKinds(profile);
  const radiology = known.filter((letter) => isRadiology.includes(letter.kind));
  const others = known.filter((letter) => !isRadiology.includes(letter.kind));
  const wanted = {
    radiology: ruleNumber(rules, 'letters-wanted', 'ir') ?? 0,
    others: ruleNumber(rules, 'letters-wanted', 'other') ?? 0,
  };
  const missing = (kind: Letter['kind'], count: number): Letter[] =>
    Array.from({ length: Math.max(0, count) }, () => ({
      kind,
      from: 'not found yet',
      askOn: dates.leadWeeks === undefined ? null : moved(dates.aim, { weeks: -dates.leadWeeks }),
      neededBy: dates.aim,
      status: 'missing' as const,
      rules: citations(rules, 'letters-wanted', 'letter-lead-weeks'),
    }));
  return [
    ...radiology.slice(0, wanted.radiology),
    ...missing(profile.goal === 'ir-first' ? 'ir' : 'dr', wanted.radiology - radiology.length),
    ...others.slice(0, wanted.others),
    ...missing('other', wanted.others - others.length),
    ...radiology.slice(wanted.radiology),
    ...others.slice(wanted.others),
  ];
}

/** Who aims at IR first needs the wanted letters from IR; for the other goals DR letters serve as well. */
function radiologyKinds({ goal }: Profile): readonly Letter['kind'][] {
  return goal === 'ir-first' ? ['ir'] : ['ir', 'dr'];
}
