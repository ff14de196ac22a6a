import { modes, type Mode } from '@matchwright/dossier';
import type { ApplicantChances } from '@matchwright/market';
import type { PlanSetting } from '../plan-setting.js';

/** Mode index by option of a named choice, −1 where it is not in it. */
export function choiceOver(
  { options }: Pick<ApplicantChances, 'options'>,
  chosen: ReadonlyMap<string, Mode>,
): Int8Array {
  return Int8Array.from(options, ({ id }) => {
    const mode = chosen.get(id);
    return mode === undefined ? -1 : modes.indexOf(mode);
  });
}

/** Institution by program id or code of a first-year track; the id itself where the almanac names none. */
export function namesOf({ almanac, programs }: PlanSetting): (id: string) => string {
  const tracks = new Map(almanac.pgy1Tracks.map(({ code, institution }) => [code, institution]));
  return (id) => programs.get(id)?.institution ?? tracks.get(id) ?? id;
}
