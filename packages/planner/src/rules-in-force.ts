import type { Almanac, Rule } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';

/** The decision rules that are on for this person, by the name of the constraint that carries each out. */
export type RulesInForce = ReadonlyMap<string, Rule>;

/** Rules switched on in the pack and not switched off by the person. */
export function rulesInForce(almanac: Almanac, profile: Profile): RulesInForce {
  const off = new Set(profile.rules.off);
  const inForce = new Map<string, Rule>();
  for (const rule of almanac.rules) {
    if (rule.carriedOutBy !== undefined && rule.on && !off.has(rule.id)) inForce.set(rule.carriedOutBy, rule);
  }
  return inForce;
}

/** Ids of the rules that carry out the given constraints and are on, for citing. */
export function cite(rules: RulesInForce, ...constraints: readonly string[]): string[] {
  return constraints.flatMap((name) => {
    const rule = rules.get(name);
    return rule === undefined ? [] : [rule.id];
  });
}

/** A rule's numeric parameter, or undefined when the rule is off or has none of that name. */
export function ruleNumber(rules: RulesInForce, constraint: string, parameter: string): number | undefined {
  const value = rules.get(constraint)?.parameters?.[parameter];
  return typeof value === 'number' ? value : undefined;
}
