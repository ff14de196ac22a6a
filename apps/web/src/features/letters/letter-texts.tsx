import type { RotationGuide } from '@matchwright/almanac';
import type { Letter } from '@matchwright/dossier';
import { fillText, textById, textValues } from '@matchwright/season';
import { useState, type ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { SelectField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { ReadyText } from '../../shared/parts/ready-text.js';
import { useRecord } from '../../shared/store/index.js';
import styles from './letters.module.css';
import type { LetterWorld } from './use-letter-world.js';

const words = m.letters.page;

/** The text that the letter's state calls for. */
const usual: { readonly [S in Letter['state']]: string } = {
  idea: 'letter-request',
  asked: 'letter-request',
  promised: 'letter-reminder',
  uploaded: 'letter-thanks',
  declined: 'letter-thanks',
};

/** Ready texts to the writer: asking, reminding, thanking. */
export function LetterTexts(props: { letter: Letter; world: LetterWorld; guide: RotationGuide }): ReactNode {
  const { letter, world, guide } = props;
  const papers = useRecord('papers', 'mine');
  const [chosen, setChosen] = useState<string | null>(null);
  const choices = guide.texts.texts.filter(({ about }) => about === 'letter');
  const id = chosen ?? usual[letter.state];
  const rotation = world.rotations.find((each) => each.id === letter.rotation);
  const neededBy = letter.promisedFor ?? world.dates?.aim;
  const text = fillText(textById(guide, id), {
    ...(world.profile === null ? {} : textValues(world.profile)),
    person: letter.writer,
    name: papers?.name,
    host: rotation === undefined ? undefined : world.nameOf(rotation.program),
    neededBy: neededBy === undefined ? undefined : day(neededBy),
    askedOn: letter.askedOn === undefined ? undefined : day(letter.askedOn),
  });
  return (
    <Section title={words.texts} lead={words.textsLead}>
      <div className={styles.stack}>
        <SelectField
          label={words.text}
          data={choices.map(({ id: value, title }) => ({ value, label: title }))}
          value={id}
          onChange={setChosen}
        />
        <ReadyText key={`${text.subject} ${text.body}`} text={text} />
      </div>
    </Section>
  );
}
