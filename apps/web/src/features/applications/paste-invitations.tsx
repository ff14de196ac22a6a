import type { Almanac } from '@matchwright/almanac';
import type { Application } from '@matchwright/dossier';
import { matchInvitations, type PastedLine } from '@matchwright/season';
import { useState, type ReactNode } from 'react';
import { day, today } from '../../shared/format/plain.js';
import { Button, TextArea } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Section } from '../../shared/parts/page.js';
import { commitChange } from '../../shared/store/index.js';

const words = m.applications;

/** A pasted list of invitations: what was recognised is shown before anything is noted. */
export function PasteInvitations(props: {
  almanac: Almanac;
  applications: readonly Application[];
  nameOf: (id: string) => string;
}): ReactNode {
  const { almanac, applications, nameOf } = props;
  const [text, setText] = useState('');
  const own = new Set(applications.map(({ id }) => id));
  const named = almanac.programs.map((program) => ({ ...program, codes: program.trackCodes }));
  const lines = text.trim() === '' ? [] : matchInvitations(text, named, own);
  const found = lines.filter(({ program }) => program !== null && own.has(program));

  async function save(): Promise<void> {
    const done = await commitChange(words.saved, (draft) => {
      for (const { program, on } of found) {
        if (program === null) continue;
        draft.update('applications', program, (stored) => ({
          ...stored,
          events: [...stored.events, { kind: 'invited', on: on ?? today() }],
        }));
      }
    });
    if (!done.ok) return;
    setText('');
    if (done.value !== null) offerUndo(words.saved, done.value);
  }

  const say = ({ program, candidates, on }: PastedLine): string => {
    if (program === null) return candidates.length > 0 ? words.several : words.unknown;
    return own.has(program) ? `${nameOf(program)}, ${day(on ?? today())}` : words.notOnBoard;
  };
  return (
    <Section title={words.paste}>
      <TextArea label={words.paste} hint={words.pasteHint} value={text} onChange={setText} />
      {lines.length > 0 && (
        <>
          <p role="status">{words.found(found.length)}</p>
          <ul>
            {lines.map((line, index) => (
              // lines may repeat; their place tells them apart
              <li key={`${index}-${line.text}`}>
                {line.text} → {say(line)}
              </li>
            ))}
          </ul>
          {found.length > 0 && <Button onClick={() => void save()}>{words.save}</Button>}
        </>
      )}
    </Section>
  );
}
