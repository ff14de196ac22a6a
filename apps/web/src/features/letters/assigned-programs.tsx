import type { Letter } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { MultiSelect } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { changeLetter } from './change-letter.js';
import type { LetterWorld } from './use-letter-world.js';

const words = m.letters.page;

/** The programs that the person has assigned this letter to in ERAS. */
export function AssignedPrograms({ letter, world }: { letter: Letter; world: LetterWorld }): ReactNode {
  const planned = world.mixes.map(({ program }) => program);
  const ids = [...new Set([...planned, ...letter.assigned])];
  return (
    <Section title={words.eras} lead={words.erasLead}>
      <MultiSelect
        label={words.assignedTo}
        placeholder={words.find}
        data={ids.map((value) => ({ value, label: world.nameOf(value) }))}
        value={letter.assigned}
        onChange={(assigned) => void changeLetter(letter.id, { assigned: [...assigned] })}
      />
    </Section>
  );
}
