import type { Letter } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { Button } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { offerUndo } from '../../../shared/parts/offer-undo.js';
import { SavedArea } from '../../../shared/parts/saved-field.js';
import { commitChange } from '../../../shared/store/index.js';
import styles from '../letters.module.css';
import type { PacketLines } from './packet-of.js';

const words = m.letters.packet;
const parts = ['cases', 'growth', 'learned', 'read'] as const;
const prose = ['feedback', 'upload'] as const;
/** Longest line and most lines that the record takes. */
const most = { letters: 1000, lines: 60 };

/** Changes one part; the others are as stored by then, or as shown when none was edited yet. */
async function save(letter: string, shown: PacketLines, change: Partial<PacketLines>): Promise<void> {
  await commitChange(
    words.title,
    (draft) =>
      draft.update('letters', letter, (stored) => ({
        ...stored,
        packet: { ...(stored.packet ?? shown), ...change },
      })),
    { joins: `letters.${letter}.packet.${Object.keys(change).join('.')}` },
  );
}

async function makeAnew(letter: string): Promise<void> {
  const done = await commitChange(words.again, (draft) =>
    draft.update('letters', letter, (stored) => {
      const { packet, ...rest } = stored;
      return packet === undefined ? stored : rest;
    }),
  );
  if (done.ok && done.value !== null) offerUndo(words.again, done.value);
}

/** The lines made from the notebook, each part as text with one line a bullet. */
export function PacketLinesFields({ letter, lines }: { letter: Letter; lines: PacketLines }): ReactNode {
  return (
    <>
      <div className={styles.acts}>
        <span className="soft small">{letter.packet === undefined ? words.made : words.edited}</span>
        {letter.packet !== undefined && (
          <Button size="s" variant="default" onClick={() => void makeAnew(letter.id)}>
            {words.again}
          </Button>
        )}
      </div>
      <p className="soft small">{words.patient}</p>
      {parts.map((part) => (
        <SavedArea
          key={part}
          label={words.parts[part]}
          hint={words.hint}
          rows={Math.min(8, Math.max(2, lines[part].length))}
          stored={lines[part].join('\n')}
          onSave={(text) => void save(letter.id, lines, { [part]: linesOf(text) })}
        />
      ))}
      {prose.map((part) => (
        <SavedArea
          key={part}
          label={words[part]}
          stored={lines[part]}
          maxLength={8000}
          onSave={(text) => void save(letter.id, lines, { [part]: text })}
        />
      ))}
    </>
  );
}

function linesOf(text: string): string[] {
  return text === ''
    ? []
    : text
        .split('\n')
        .slice(0, most.lines)
        .map((line) => line.slice(0, most.letters));
}
