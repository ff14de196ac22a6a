import type { Papers } from '@matchwright/dossier';
import { m } from '../messages/index.js';
import { commitChange } from '../store/index.js';

/** Changes name, CV or draft statement; typing in one of them is one step for undo. */
export async function savePapers(change: Partial<Papers>): Promise<void> {
  await commitChange(
    m.common.papersChanged,
    (draft) => draft.change('papers', 'mine', (stored) => ({ ...stored, ...change, id: 'mine' })),
    { joins: `papers.${Object.keys(change).join('.')}` },
  );
}
