import type { Letter } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { StatusDot } from '../../shared/parts/status-dot.js';
import { commitChange } from '../../shared/store/index.js';
import type { MixRow } from './mix-row.js';

const words = m.letters.mix;

async function assign(program: string, name: string, letters: readonly Letter[]): Promise<void> {
  const label = words.did(name);
  const done = await commitChange(label, (draft) => {
    for (const { id } of letters)
      draft.update('letters', id, (stored) => ({
        ...stored,
        assigned: [...stored.assigned.filter((other) => other !== program), program],
      }));
  });
  if (done.ok && done.value !== null) offerUndo(label, done.value);
}

/** Notes that a program's letters were assigned in ERAS: those that are in, since placeholders help nobody (R25). */
export function AssignInEras({ row, letters }: { row: MixRow; letters: readonly Letter[] }): ReactNode {
  const { mix, gets, name } = row;
  const open = letters.filter(
    ({ id, state }) => gets.letters.includes(id) && !gets.fixed.includes(id) && state === 'uploaded',
  );
  if (open.length > 0)
    return (
      <Button
        size="s"
        variant="default"
        aria-label={words.assignAt(name)}
        onClick={() => void assign(mix.program, name, open)}
      >
        {words.assign}
      </Button>
    );
  if (gets.fixed.length > 0) return <StatusDot status="done">{words.assigned}</StatusDot>;
  return <span className="soft">{words.waits}</span>;
}
