import type { Almanac } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';

/** A number of the rule that carries out this constraint; undefined where the rule is off or has none of that name. */
export function seasonRuleNumber(
  { rules }: Almanac,
  profile: Profile,
  constraint: string,
  parameter: string,
): number | undefined {
  const rule = rules.find(
    ({ id, on, carriedOutBy }) => carriedOutBy === constraint && on && !profile.rules.off.includes(id),
  );
  const value = rule?.parameters?.[parameter];
  return typeof value === 'number' ? value : undefined;
}
