import type { Rotation } from '@matchwright/dossier';
import { shortDay } from '../../shared/format/plain.js';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { shortName } from '../../shared/parts/program-link.js';
import { useMemo } from 'react';

/** Names of programs by id; the id itself until the packs are read, or where none has it. */
export function useProgramName(): (id: string) => string {
  const packs = useAlmanac();
  return useMemo(() => {
    const programs = packs.status === 'ready' ? packs.almanac.programs : [];
    const names = new Map(programs.map(({ id, name }) => [id, shortName(name)]));
    return (id) => names.get(id) ?? id;
  }, [packs]);
}

const seen: readonly Rotation['status'][] = ['accepted', 'under-way', 'done'];

/** The rotations that entries can belong to, the latest first, under the name of their program and first day. */
export function rotationChoices(
  rotations: readonly Rotation[],
  nameOf: (program: string) => string,
): readonly { readonly id: string; readonly name: string }[] {
  return rotations
    .filter(({ status }) => seen.includes(status))
    .toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1))
    .map(({ id, program, start }) => ({
      id,
      name: start === undefined ? nameOf(program) : `${nameOf(program)}, ${shortDay(start)}`,
    }));
}

/** The rotation that a day falls into; null on any other day. */
export function rotationOn(rotations: readonly Rotation[], day: string): Rotation | null {
  return (
    rotations.find(
      ({ status, start, end }) =>
        seen.includes(status) && start !== undefined && end !== undefined && start <= day && day <= end,
    ) ?? null
  );
}
