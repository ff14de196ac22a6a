import type { UserFact } from '@matchwright/almanac';
import type { HostCandidate, HostField } from './candidate.js';

/** What becomes part of the host's requirements, since the ledger has no field of its own for it. */
const inRequirements: Readonly<Partial<Record<HostField, (value: string) => string>>> = {
  closes: (value) => `applications close ${value}`,
  limit: (value) => value,
};

/**
 * The chosen candidates as facts of the person's own about a host or a program. Conditions of a class of school keep
 * their sentence as `otherCondition`; what the ledger has no field for is joined into `requirements`.
 */
export function candidateFacts(
  chosen: readonly HostCandidate[],
  about: { readonly about: string; readonly source: string; readonly on: string },
): UserFact[] {
  const fact = (name: string, value: UserFact['value']): UserFact => ({
    about: about.about,
    name,
    value,
    source: about.source,
    readOn: about.on,
  });
  const plain = chosen.filter(({ field }) => inRequirements[field] === undefined);
  const requirements = chosen.flatMap(({ field, value }) => inRequirements[field]?.(String(value)) ?? []);
  const conditions = chosen.filter(({ value }) => value === 'conditional').map(({ quote }) => quote);
  return [
    ...plain.map(({ field, value }) => fact(field, value)),
    ...(requirements.length === 0 ? [] : [fact('requirements', requirements.join('; '))]),
    ...(conditions.length === 0
      ? []
      : [fact('otherCondition', [...new Set(conditions)].join(' ').slice(0, 400))]),
  ];
}
