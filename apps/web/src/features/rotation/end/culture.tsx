import type { RotationGuide } from '@matchwright/almanac';
import type { Rotation } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { today } from '../../../shared/format/plain.js';
import { Segmented } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { GuardedArea } from '../../../shared/parts/guarded-area.js';
import { Section } from '../../../shared/parts/page.js';
import type { Committed } from '../../../shared/store/index.js';
import { typeIntoRotation } from '../../../shared/season/change-rotation.js';
import styles from '../rotation.module.css';

const words = m.rotation.culture;
const aspects = ['caseMix', 'independence', 'integration', 'lifestyle', 'support', 'wouldTrain'] as const;
type Aspect = (typeof aspects)[number];
const steps = ['1', '2', '3', '4', '5'] as const;
type Step = (typeof steps)[number] | '';

/** The place rated while it is fresh, for the rank list. */
export function Culture({ rotation, guide }: { rotation: Rotation; guide: RotationGuide }): ReactNode {
  const { id, culture } = rotation;
  const asked = new Map(guide.prompts.culture.map((prompt) => [prompt.id, prompt.text]));

  function rate(aspect: Aspect, step: Step): Promise<Committed> {
    const name = asked.get(aspect) ?? aspect;
    return typeIntoRotation(words.rated(name), id, aspect, (stored) => ({
      ...stored,
      culture: { ...stored.culture, [aspect]: step === '' ? null : Number(step), ratedOn: today() },
    }));
  }

  return (
    <Section title={words.title} lead={words.lead}>
      {aspects.map((aspect) => {
        const label = `${id}-${aspect}`;
        return (
          <div key={aspect} className={styles.rating}>
            <span id={label}>{asked.get(aspect) ?? aspect}</span>
            <Segmented<Step>
              aria-labelledby={label}
              value={stepOf(culture[aspect])}
              onChange={(step) => rate(aspect, step)}
              data={steps.map((value) => ({ value, label: value }))}
            />
          </div>
        );
      })}
      <p className="soft small">{words.scale}</p>
      <GuardedArea
        label={words.redFlags}
        hint={words.redFlagsHint}
        rows={2}
        maxLength={8000}
        stored={culture.redFlags}
        onSave={(redFlags) =>
          void typeIntoRotation(words.flagged, id, 'redFlags', (stored) => ({
            ...stored,
            culture: { ...stored.culture, redFlags },
          }))
        }
      />
    </Section>
  );
}

function stepOf(rating: number | null): Step {
  return steps.find((step) => step === String(rating)) ?? '';
}
