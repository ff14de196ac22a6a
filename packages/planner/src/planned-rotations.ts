import type { SeasonPack } from '@matchwright/almanac';
import type { PlannedRotation, Profile } from '@matchwright/dossier';
import { applyByDate, rotationBlocks, type RotationBlock } from '@matchwright/season';
import type { RotationOption } from './rotation-options.js';
import { cite, ruleNumber, type RulesInForce } from './rules-in-force.js';

/** Weeks ahead to apply where the host states no lead time and the rule is off. */
const fallbackLeadWeeks = 12;

/** Blocks in which this person can rotate: free, in the months of the window rule, not taken by an arranged rotation. */
export function usableBlocks(
  pack: SeasonPack,
  profile: Profile,
  rules: RulesInForce,
): readonly RotationBlock[] {
  const first = ruleNumber(rules, 'rotation-window', 'firstMonth');
  const last = ruleNumber(rules, 'rotation-window', 'lastMonth');
  const months =
    first === undefined || last === undefined ? undefined : { firstMonth: first, lastMonth: last };
  const arranged = profile.rotations.arranged;
  return rotationBlocks(pack, profile, months).filter(
    (block) =>
      (months === undefined || block.highYield) &&
      !arranged.some((taken) => taken.start <= block.end && taken.end >= block.start),
  );
}

/** One rotation to be given a block. */
export type ChosenRotation = {
  readonly option: RotationOption;
  /** Points the rotation's program adds to the plan: the favourite comes last, after practice elsewhere. */
  readonly marginal: number;
};

/**
 * Gives each chosen rotation a block: those that end before applications open first, since a later rotation's letter
 * comes too late; within them the favourite last. Arranged rotations keep their dates.
 */
export function scheduleRotations(
  pack: SeasonPack,
  profile: Profile,
  rules: RulesInForce,
  chosen: readonly ChosenRotation[],
): PlannedRotation[] {
  const arranged = new Map(profile.rotations.arranged.map((dates) => [dates.program, dates]));
  const toPlace = chosen
    .filter(({ option }) => !arranged.has(option.program.id))
    .sort((a, b) => a.marginal - b.marginal || (a.option.program.id < b.option.program.id ? -1 : 1));
  const blocks = usableBlocks(pack, profile, rules);
  const early = blocks.filter((block) => block.endsBeforeEras);
  const late = blocks.filter((block) => !block.endsBeforeEras);
  const missing = toPlace.length - early.length;
  const taken =
    missing <= 0 ? early.slice(early.length - toPlace.length) : [...early, ...late.slice(0, missing)];
  const planned = toPlace.flatMap(({ option }, i) => {
    const block = taken[i];
    return block === undefined ? [] : [plannedRotation(option, block, rules)];
  });
  const whole = rotationBlocks(pack, { ...profile, rotations: { unavailable: [], arranged: [] } });
  for (const { option } of chosen) {
    const dates = arranged.get(option.program.id);
    if (dates === undefined) continue;
    const near = whole.find((block) => block.end >= dates.start)?.index ?? 0;
    planned.push({
      ...plannedRotation(option, { index: near, ...dates }, rules),
      start: dates.start,
      end: dates.end,
    });
  }
  return planned.sort((a, b) => (a.start < b.start ? -1 : 1));
}

function plannedRotation(
  option: RotationOption,
  block: Pick<RotationBlock, 'index' | 'start' | 'end'>,
  rules: RulesInForce,
): PlannedRotation {
  const { program, host, eligibility } = option;
  const stated = host?.leadWeeks.state === 'known' ? Math.ceil(host.leadWeeks.value) : undefined;
  const lead = stated ?? ruleNumber(rules, 'host-lead-weeks', 'weeks') ?? fallbackLeadWeeks;
  const source = eligibility?.reasons.find((reason) => reason.source !== undefined);
  return {
    program: program.id,
    name: program.institution,
    specialty: program.specialty,
    block: block.index,
    start: block.start,
    end: block.end,
    applyBy: applyByDate(block, lead),
    policy: option.policy,
    questions: [...option.questions],
    ...(source?.source === undefined ? {} : { source: source.source.url ?? source.source.title }),
    ...(source?.pageYear === undefined ? {} : { pageYear: source.pageYear }),
    dollars: option.dollars.total,
    reasons: [
      ...(eligibility?.reasons ?? []).map(({ text }) => ({
        kind: 'policy',
        text,
        rules: cite(rules, 'host-policy'),
      })),
      {
        kind: 'lead-time',
        text:
          stated === undefined
            ? `The host states no lead time; apply ${lead} weeks ahead to be safe.`
            : `The host asks for applications ${stated} weeks ahead.`,
        rules: stated === undefined ? cite(rules, 'host-lead-weeks') : [],
      },
    ],
  };
}
