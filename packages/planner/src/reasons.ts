import type { Almanac, Program, Track } from '@matchwright/almanac';
import type { Chance, PlanItem, Profile } from '@matchwright/dossier';
import { rotates, signalOf } from './scenario/mode-order.js';
import type { RotationOption } from './rotation-options.js';
import { cite, type RulesInForce } from './rules-in-force.js';

type Reason = PlanItem['reasons'][number];

/** What is known about one chosen program when its reasons are written. */
export type ReasonContext = {
  readonly almanac: Almanac;
  readonly profile: Profile;
  readonly rules: RulesInForce;
  readonly program: Program;
  readonly tracks: readonly Track[];
  readonly mode: number;
  /** Interview chance in the chosen mode and with a plain application. */
  readonly chosen: Chance;
  readonly plain: Chance;
  readonly shown: boolean;
  readonly rotation: RotationOption | undefined;
  /** The same institution's program in the other specialty is on the list too. */
  readonly sibling: boolean;
};

/** Why one program is on the list, most telling first. Whole per cents; only facts of the ledger and the model. */
export function reasonsFor(context: ReasonContext): Reason[] {
  return [
    ...connectionReasons(context),
    ...statedReasons(context),
    ...modeReasons(context),
    ...sizeReasons(context),
    ...parallelReasons(context),
  ];
}

function connectionReasons({ profile, program, rules }: ReasonContext): Reason[] {
  const reasons: Reason[] = [];
  if (profile.applicant.ties.programs.includes(program.id)) {
    reasons.push({
      kind: 'tie',
      text: 'You have a personal connection here.',
      rules: cite(rules, 'tier-1-connection'),
    });
  }
  if (profile.applicant.ties.states.some((state) => state === program.state)) {
    reasons.push({
      kind: 'tie',
      text: `You have ties to ${program.state}.`,
      rules: cite(rules, 'tier-1-connection'),
    });
  }
  if ((profile.preferences.programs[program.id] ?? 0) > 0) {
    reasons.push({ kind: 'preference', text: 'You said that you like this program.', rules: [] });
  }
  return reasons;
}

function statedReasons({ program, profile }: ReasonContext): Reason[] {
  const abroad = profile.applicant.kind === 'us-img' || profile.applicant.kind === 'non-us-img';
  const reasons: Reason[] = [];
  const accepts = program.criteria.accepts_img;
  if (abroad && accepts?.state === 'known' && accepts.value.startsWith('yes')) {
    reasons.push({
      kind: 'accepts-img',
      text: `Its own page says that it takes applicants trained abroad${yearOf(accepts.source.pageYear)}.`,
      rules: [],
    });
  }
  if (abroad && accepts === undefined) {
    reasons.push({
      kind: 'not-reported',
      text: 'Whether it takes applicants trained abroad is not reported: unknown, not no.',
      rules: [],
    });
  }
  const esir = program.criteria.esir;
  if (
    program.specialty === 'DR' &&
    profile.goal === 'ir-first' &&
    esir?.state === 'known' &&
    esir.value.startsWith('yes')
  ) {
    reasons.push({
      kind: 'esir',
      text: 'It offers ESIR, a shorter way into IR after diagnostic radiology.',
      rules: [],
    });
  }
  return reasons;
}

function yearOf(year: number | undefined): string {
  return year === undefined ? '' : ` (page of ${year})`;
}

function modeReasons({ mode, chosen, plain, shown, rotation, rules }: ReasonContext): Reason[] {
  const reasons: Reason[] = [];
  const signal = signalOf(mode);
  const change = shown
    ? `: the interview chance goes from about ${per(plain.mid)} to about ${per(chosen.mid)}`
    : '';
  if (signal > 0) {
    const name = signal === 2 ? 'gold' : 'silver';
    reasons.push({
      kind: 'signal',
      text: rotates(mode)
        ? `A ${name} signal adds most here, on top of the rotation.`
        : `A ${name} signal adds more here than elsewhere${change}.`,
      rules: cite(rules, 'signal-pool'),
    });
  }
  if (rotates(mode)) {
    const words =
      rotation?.policy === 'open'
        ? 'The host is open to you'
        : 'The host has not said that it is closed to you; ask first';
    reasons.push({
      kind: 'rotation',
      text: `A visiting rotation pays most here${change}. ${words}.`,
      rules: cite(rules, 'ir-rotation-cap', 'host-policy'),
    });
  }
  return reasons;
}

function sizeReasons({ tracks }: ReasonContext): Reason[] {
  const season = Math.max(0, ...tracks.flatMap((track) => Object.keys(track.results).map(Number)));
  const results = tracks
    .filter((track) => track.letter !== 'R')
    .flatMap((track) => track.results[season] ?? []);
  const quota = results.reduce((sum, result) => sum + result.quota, 0);
  const filled = results.reduce((sum, result) => sum + result.filled, 0);
  if (quota === 0) return [];
  const places = quota === 1 ? '1 position' : `${quota} positions`;
  const text =
    filled < quota
      ? `${places} in ${season}, ${quota - filled} of them unfilled.`
      : `${places} in ${season}, all filled.`;
  return [{ kind: 'size', text, rules: [] }];
}

function parallelReasons({ program, profile, rules, sibling }: ReasonContext): Reason[] {
  if (program.specialty === 'DR' && profile.goal === 'ir-first' && rules.has('parallel-dr')) {
    const text = sibling
      ? 'Diagnostic radiology at a place whose IR program is on your list too.'
      : 'Diagnostic radiology in parallel to IR: the safer road to the same work.';
    return [{ kind: 'parallel-dr', text, rules: cite(rules, 'parallel-dr') }];
  }
  return [];
}

function per(share: number): string {
  const percent = Math.round(100 * share);
  return percent === 0 ? 'under 1 %' : `${percent} %`;
}
