import type { RotationGuide } from '@matchwright/almanac';
import type { Person, Rotation } from '@matchwright/dossier';
import { fillText, halfTimeOf, textById, textValues } from '@matchwright/season';
import { useState, type ReactNode } from 'react';
import { day } from '../../../shared/format/plain.js';
import { Button, Dialog } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { GuardedArea } from '../../../shared/parts/guarded-area.js';
import { Section } from '../../../shared/parts/page.js';
import { ReadyText } from '../../../shared/parts/ready-text.js';
import { SavedArea, SavedText } from '../../../shared/parts/saved-field.js';
import { useProject } from '../../../shared/store/use-project.js';
import { typeIntoRotation } from '../../../shared/season/change-rotation.js';
import styles from '../rotation.module.css';

const words = m.rotation.meeting;

/** The meeting at half-time: when, the e-mail that asks for it, what to ask, what was heard. */
export function HalfTimeMeeting(props: {
  rotation: Rotation;
  guide: RotationGuide;
  people: readonly Person[];
  place: string;
}): ReactNode {
  const { rotation, guide, people, place } = props;
  const { id, meeting, start, end } = rotation;
  const middle = start === undefined || end === undefined ? undefined : halfTimeOf({ start, end });
  const save = (field: 'agenda' | 'feedback', text: string): void =>
    void typeIntoRotation(words.changed(place), id, `meeting.${field}`, (stored) => ({
      ...stored,
      meeting: { ...stored.meeting, [field]: text },
    }));
  return (
    <Section title={words.title} lead={middle === undefined ? words.leadNoDates : words.lead(day(middle))}>
      <div className={styles.column}>
        <div>
          <SavedText
            type="date"
            label={words.on}
            stored={meeting.on ?? ''}
            onSave={(on) =>
              void typeIntoRotation(words.changed(place), id, 'meeting.on', (stored) => ({
                ...stored,
                meeting: { ...stored.meeting, on: on === '' ? undefined : on },
              }))
            }
          />
        </div>
        <AskForMeeting rotation={rotation} guide={guide} people={people} halfTime={middle} />
        <SavedArea
          label={words.agenda}
          rows={6}
          maxLength={8000}
          stored={meeting.agenda}
          onSave={(text) => save('agenda', text)}
        />
        <GuardedArea
          label={words.feedback}
          hint={words.feedbackHint}
          rows={4}
          maxLength={8000}
          stored={meeting.feedback}
          onSave={(text) => save('feedback', text)}
        />
      </div>
    </Section>
  );
}

function AskForMeeting(props: {
  rotation: Rotation;
  guide: RotationGuide;
  people: readonly Person[];
  halfTime: string | undefined;
}): ReactNode {
  const { rotation, guide, people, halfTime } = props;
  const [isOpen, setIsOpen] = useState(false);
  const profile = useProject()?.profile;
  if (profile === undefined) return null;
  const { start, end, specialty } = rotation;
  const text = fillText(textById(guide, 'half-time-meeting'), {
    ...textValues(profile, specialty, { start, end }),
    person: people.find(({ role }) => role === 'director')?.name,
    halfTime,
  });
  return (
    <div>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        {words.ask}
      </Button>
      <Dialog opened={isOpen} onClose={() => setIsOpen(false)} title={words.ask}>
        <ReadyText text={text} />
      </Dialog>
    </div>
  );
}
