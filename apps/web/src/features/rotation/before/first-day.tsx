import type { RotationGuide } from '@matchwright/almanac';
import type { Rotation } from '@matchwright/dossier';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { longDay } from '../../../shared/format/plain.js';
import { Button } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { Section } from '../../../shared/parts/page.js';
import { SavedArea, SavedText } from '../../../shared/parts/saved-field.js';
import { typeIntoRotation } from '../../../shared/season/change-rotation.js';
import styles from '../rotation.module.css';

const words = m.rotation.firstDay;
const lines = ['time', 'place', 'contact'] as const;

type Sheet = Rotation['firstDay'];

/** When and where to be on the first day, whom to ask for, what to bring; printed on one sheet. */
export function FirstDay(props: { rotation: Rotation; guide: RotationGuide; place: string }): ReactNode {
  const { rotation, guide, place } = props;
  const { id, firstDay } = rotation;
  const save =
    (field: keyof Sheet) =>
    (text: string): void =>
      void typeIntoRotation(words.changed(place), id, `firstDay.${field}`, (stored) => ({
        ...stored,
        firstDay: { ...stored.firstDay, [field]: text },
      }));
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.fields}>
        {lines.map((field) => (
          <SavedText
            key={field}
            label={words[field]}
            maxLength={200}
            stored={firstDay[field]}
            onSave={save(field)}
          />
        ))}
      </div>
      <SavedArea label={words.bring} maxLength={8000} stored={firstDay.bring} onSave={save('bring')} />
      <ul className={styles.prompts}>
        {guide.prompts.firstDay
          .filter((prompt) => prompt.id !== 'bring')
          .map((prompt) => (
            <li key={prompt.id}>{prompt.text}</li>
          ))}
      </ul>
      <Button
        variant="default"
        icon={<IconPrinter size={18} stroke={1.7} aria-hidden="true" />}
        onClick={() => window.print()}
      >
        {words.print}
      </Button>
      <PrintedSheet rotation={rotation} guide={guide} place={place} />
    </Section>
  );
}

/** Seen on paper only. */
function PrintedSheet(props: { rotation: Rotation; guide: RotationGuide; place: string }): ReactNode {
  const { rotation, guide, place } = props;
  const { firstDay, start } = rotation;
  return (
    <div className={styles.sheet} aria-hidden="true">
      <p className={styles.sheetTitle}>{words.sheetTitle(place)}</p>
      {start !== undefined && <p>{longDay(start)}</p>}
      <table>
        <tbody>
          {[...lines, 'bring' as const].map((field) => (
            <tr key={field}>
              <th scope="row">{words[field]}</th>
              <td>{firstDay[field]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        {guide.prompts.firstDay.map((prompt) => (
          <li key={prompt.id}>{prompt.text}</li>
        ))}
      </ul>
    </div>
  );
}
