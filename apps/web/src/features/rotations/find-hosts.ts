import { stateNames, type Verdict } from '@matchwright/almanac';
import type { TieredHost } from '@matchwright/planner';

/** What is looked for among the hosts. */
export type HostSearch = {
  readonly text: string;
  readonly specialty: 'all' | 'IR' | 'DR';
};

const states: Readonly<Record<string, string>> = stateNames;

/** The hosts whose names and places have every word of the search, by state, each in the order of the engine. */
export function findHosts(
  hosts: readonly TieredHost[],
  { text, specialty }: HostSearch,
): Readonly<Record<Verdict, readonly TieredHost[]>> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found: Record<Verdict, TieredHost[]> = { open: [], ask: [], closed: [] };
  for (const host of hosts) {
    const { program, policy } = host.option;
    const { name, institution, city, state } = program;
    const where = `${name} ${institution} ${city} ${state} ${states[state] ?? ''}`.toLowerCase();
    const isOfKind = specialty === 'all' || specialty === program.specialty;
    if (isOfKind && words.every((word) => where.includes(word))) found[policy].push(host);
  }
  return found;
}
