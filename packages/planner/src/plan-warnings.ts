import type { Almanac, SeasonPack, SignalPool } from '@matchwright/almanac';
import type { Plan, Profile } from '@matchwright/dossier';
import type { RecordsEffect } from '@matchwright/season';
import { cite, type RulesInForce } from './rules-in-force.js';
import type { Shortlist } from './shortlist.js';

type Warning = Plan['warnings'][number];

/** What the warnings are read from. */
export type WarningsInput = {
  readonly almanac: Almanac;
  readonly profile: Profile;
  readonly pack: SeasonPack;
  readonly rules: RulesInForce;
  readonly list: Plan['list'];
  readonly rotations: Plan['rotations'];
  readonly cost: Plan['cost'];
  readonly pool: SignalPool | undefined;
  readonly leftOut: Shortlist['leftOut'];
  /** Programs at which this applicant could rotate at all. */
  readonly rotationOptions: number;
  /** What the person's records changed in the profile. */
  readonly counted: readonly RecordsEffect[];
};

/** What the person should know before trusting or carrying out the plan. Calm words; each says what to do. */
export function planWarnings(input: WarningsInput): Warning[] {
  return [
    ...thinEvidence(input),
    ...dataWarnings(input),
    ...profileWarnings(input),
    ...limitWarnings(input),
    ...fromRecords(input),
  ];
}

function fromRecords({ almanac, counted: effects }: WarningsInput): Warning[] {
  return effects.map(({ program, text }) => {
    const known = almanac.programs.find(({ id }) => id === program);
    const where = known === undefined ? '' : ` (${known.institution})`;
    return warning('from-records', `Counted from your records${where}: ${text}`);
  });
}

function dataWarnings({ profile, pack, pool, leftOut }: WarningsInput): Warning[] {
  const warnings: Warning[] = [];
  if (pack.season !== profile.season) {
    warnings.push(
      warning(
        'season-missing',
        `No pack for season ${profile.season} yet: fees and dates are those of ${pack.season}. Update the packs when it is published.`,
      ),
    );
  } else if (pack.calendar.some(({ projected }) => projected)) {
    warnings.push(
      warning(
        'projected',
        `Some dates and figures of season ${profile.season} are projected from earlier seasons. Check them when AAMC and NRMP publish.`,
      ),
    );
  }
  if (pool !== undefined && pool.grade !== 'official') {
    warnings.push(
      warning(
        'signals-unsure',
        `The number of signals (${pool.gold} gold, ${pool.silver} silver) is not from an official page: check it before you assign them.`,
      ),
    );
  }
  const barred = leftOut.filter(({ rule }) => rule !== undefined);
  if (barred.length > 0) {
    const rules = [...new Set(barred.flatMap(({ rule }) => (rule === undefined ? [] : [rule])))];
    warnings.push({
      code: 'cannot-rank',
      text: `${counted(barred.length, 'program was', 'programs were')} left out because a stated rule bars you. The program page says why.`,
      rules,
    });
  }
  return warnings;
}

function profileWarnings({ profile, rules }: WarningsInput): Warning[] {
  const { applicant } = profile;
  const warnings: Warning[] = [];
  if (applicant.step2ck === undefined) {
    warnings.push(
      warning(
        'step2-missing',
        'No Step 2 CK score yet: the ranges are wide. Add the score, or the one you expect.',
      ),
    );
  }
  if (applicant.step1 !== 'pass' || applicant.failedAttempts > 0) {
    warnings.push(
      warning(
        'attempts',
        'Some programs do not consider an attempt; most do not say so. Ask where the page is silent.',
      ),
    );
  }
  if (applicant.homeSchool.class === 'international' && applicant.homeSchool.vslo === undefined) {
    warnings.push({
      code: 'vslo-unknown',
      text: 'Ask your school whether it takes part in VSLO: it decides which hosts are open to you.',
      rules: cite(rules, 'host-policy'),
    });
  }
  return warnings;
}

/** Nobody publishes how many of them apply to IR: the chance leans on neighbouring groups. */
function thinEvidence({ profile, list }: WarningsInput): Warning[] {
  const hasIr = list.some(({ specialty }) => specialty === 'IR');
  if (profile.applicant.kind !== 'us-img' || !hasIr) return [];
  return [
    warning(
      'ir-thin',
      'How many US citizens trained abroad apply to IR is not published. The IR chance leans on neighbouring groups and may be too high: read it beside the places that went to them.',
    ),
  ];
}

function limitWarnings({ profile, rules, list, rotations, cost, rotationOptions }: WarningsInput): Warning[] {
  const warnings: Warning[] = [];
  if (cost.total > profile.limits.dollars) {
    warnings.push(
      warning(
        'over-budget',
        `The plan costs $${cost.total.toLocaleString('en-US')}, over your limit of $${profile.limits.dollars.toLocaleString('en-US')}: required choices and fixed fees alone exceed it. Raise the limit or drop a required choice.`,
      ),
    );
  }
  if (rotations.length === 0 && rules.has('rotation-before-eras')) {
    const why =
      rotationOptions === 0 ? 'no host is known to be open to you' : 'your limits leave no room for one';
    warnings.push({
      code: 'no-rotation',
      text: `No visiting rotation is planned: ${why}.`,
      rules: cite(rules, 'rotation-before-eras'),
    });
  }
  const ask = rotations.filter(({ policy }) => policy === 'ask').length;
  if (ask > 0) {
    warnings.push({
      code: 'ask-host',
      text: `${ask} of ${rotations.length} planned rotations depend on answers the hosts have not published: write to the coordinators first.`,
      rules: cite(rules, 'host-policy'),
    });
  }
  const fees = cost.lines.filter(({ note }) => note?.startsWith('not reported') === true).length;
  if (fees > 0)
    warnings.push(
      warning(
        'fee-unknown',
        `${counted(fees, 'host does', 'hosts do')} not report a fee; it is counted as 0. Keep some money back.`,
      ),
    );
  if (list.every(({ specialty }) => specialty !== 'TY' && specialty !== 'PM' && specialty !== 'PS')) {
    warnings.push(
      warning(
        'no-first-year',
        'No preliminary or transitional year is on the list: an advanced place would come without a first year.',
      ),
    );
  }
  return warnings;
}

function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

function warning(code: string, text: string): Warning {
  return { code, text, rules: [] };
}
