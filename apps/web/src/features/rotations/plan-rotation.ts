import type { Rotation } from '@matchwright/dossier';
import { bestPlacements, staysFromRecords, type HostOption, type Placement } from '@matchwright/planner';
import { newRotation } from '@matchwright/season';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { shortName } from '../../shared/parts/program-link.js';
import { commitChange, newId } from '../../shared/store/index.js';
import type { RotationFacts } from './use-rotation-facts.js';

const over: readonly Rotation['status'][] = ['declined', 'refused', 'withdrawn'];

/** True for a rotation that may still come about or did. */
export function isStillOn({ status }: Pick<Rotation, 'status'>): boolean {
  return !over.includes(status);
}

/** The dates that break least for one more rotation at this host; undefined where the season has no blocks. */
function proposedDates(
  { setting, rotations }: RotationFacts,
  { program }: HostOption,
  id: string,
): Placement | undefined {
  const [first] = setting.blocks;
  if (first === undefined) return undefined;
  const stay = { id, program: program.id, specialty: program.specialty, fixed: false };
  const stays = [...staysFromRecords(rotations), { ...stay, start: first.start, end: first.end }];
  return bestPlacements(stays, id, setting, 1)[0];
}

/**
 * Makes a record of a rotation at this host, with goals, papers and topics, on the dates that break least among the
 * others: one change, undone at once if not meant.
 */
export async function planRotation(facts: RotationFacts, option: HostOption): Promise<void> {
  const id = newId();
  const { program, host, dollars } = option;
  const dates = proposedDates(facts, option, id);
  const rotation = newRotation(
    { id, program, host, start: dates?.start, end: dates?.end, dollars: dollars.total },
    facts.guide,
  );
  const label = m.rotations.planned(shortName(program.name));
  const done = await commitChange(label, (draft) => draft.put('rotations', rotation));
  if (done.ok && done.value !== null) offerUndo(label, done.value);
}
