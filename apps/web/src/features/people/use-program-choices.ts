import { useMemo } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import type { Option } from '../../shared/kit/index.js';
import { programNames } from '../../shared/season/program-names.js';

/** Programs to choose from, by name, and the name of one; ids stand until the packs are read. */
export function useProgramChoices(): {
  readonly choices: readonly Option[];
  readonly nameOf: (program: string) => string;
} {
  const packs = useAlmanac();
  return useMemo(() => {
    if (packs.status !== 'ready') return { choices: [], nameOf: (program: string) => program };
    const names = programNames(packs.almanac);
    const choices = packs.almanac.programs
      .map(({ id, specialty }) => ({ value: id, label: `${names.get(id)?.name ?? id}, ${specialty}` }))
      .sort((a, b) => a.label.localeCompare(b.label));
    return { choices, nameOf: (program) => names.get(program)?.name ?? program };
  }, [packs]);
}
