import type { Rule } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';

/** Rules in force, by the name of the constraint that carries each out. */
export type ActiveRules = ReadonlyMap<string, Rule>;

/** Rules that are on in the pack and that the person has not switched off. */
export function activeRules(rules: readonly Rule[], profile: Profile): ActiveRules {
  const active = new Map<string, Rule>();
  for (const rule of rules) {
    if (rule.carriedOutBy === undefined || !rule.on || profile.rules.off.includes(rule.id)) continue;
    active.set(rule.carriedOutBy, rule);
  }
  return active;
}

/** Ids of those of the named rules that are in force, in the order asked. */
export function citations(rules: ActiveRules, ...names: readonly string[]): string[] {
  return names.flatMap((name) => rules.get(name)?.id ?? []);
}

/** A rule's number, or undefined when the rule is not in force or states no such number. */
export function ruleNumber(rules: ActiveRules, name: string, parameter: string): number | undefined {
  const value = rules.get(name)?.parameters?.[parameter];
  return typeof value === 'number' ? value : undefined;
}
