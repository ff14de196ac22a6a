import type { RotationGuide } from '@matchwright/almanac';
import type { Person } from '@matchwright/dossier';
import { fillText, textById, textValues } from '@matchwright/season';
import { useState, type ReactNode } from 'react';
import { useRotationGuide } from '../../shared/engine/use-rotation-guide.js';
import { SelectField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { ReadyText } from '../../shared/parts/ready-text.js';
import { useRecord } from '../../shared/store/index.js';
import { useProject } from '../../shared/store/use-project.js';
import styles from './people.module.css';
import { useProgramChoices } from './use-program-choices.js';

const words = m.people.page;

/** The texts that fit somebody of a role, the usual one first. */
function textsFor(role: Person['role']): readonly string[] {
  if (role === 'coordinator') return ['thank-you-coordinator', 'update-mentor'];
  const peers: readonly Person['role'][] = ['resident', 'fellow', 'student'];
  return peers.includes(role)
    ? ['update-resident', 'thank-you', 'update-mentor']
    : ['update-mentor', 'thank-you', 'update-resident'];
}

/** Ready texts for a brief update (G22); never sent from here. */
export function PersonTexts({ person }: { person: Person }): ReactNode {
  const state = useRotationGuide();
  if (state.status !== 'ready') return null;
  return <Texts person={person} guide={state.guide} />;
}

function Texts({ person, guide }: { person: Person; guide: RotationGuide }): ReactNode {
  const profile = useProject()?.profile;
  const papers = useRecord('papers', 'mine');
  const { nameOf } = useProgramChoices();
  const ids = textsFor(person.role);
  const [chosen, setChosen] = useState<string | null>(null);
  const id = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? '');
  const text = fillText(textById(guide, id), {
    ...(profile === undefined ? {} : textValues(profile)),
    person: person.name,
    name: papers?.name,
    host: person.program === undefined ? person.organisation : nameOf(person.program),
  });
  return (
    <Section title={words.texts} lead={words.textsLead}>
      <div className={styles.stack}>
        <SelectField
          label={words.text}
          data={ids.map((value) => ({ value, label: textById(guide, value).title }))}
          value={id}
          onChange={setChosen}
        />
        <ReadyText key={text.body} text={text} />
      </div>
    </Section>
  );
}
