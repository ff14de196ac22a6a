import type { Criterion } from '@matchwright/dossier';
import { defaultCriteria, defaultCriteriaRule, rotationCriterion } from '@matchwright/planner';
import { IconX } from '@tabler/icons-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, IconButton, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Section } from '../../shared/parts/page.js';
import { commitChange, newId, type Draft } from '../../shared/store/index.js';
import styles from './preferences.module.css';

const words = m.preferences.weights;
const names = new Map<string, string>(Object.entries(words.names));
const shipped: ReadonlySet<string> = new Set([rotationCriterion.id, ...defaultCriteria.map(({ id }) => id)]);
/** Weight of a point that somebody adds: they would not add what hardly counts. */
const ownWeight = 4;

async function change(label: string, write: (draft: Draft) => void): Promise<void> {
  const done = await commitChange(label, write);
  if (done.ok && done.value !== null) offerUndo(label, done.value);
}

/** How much each criterion counts, the person's own ones, and where the first weights come from. */
export function Weights(props: { criteria: readonly Criterion[]; stored: readonly Criterion[] }): ReactNode {
  const { criteria, stored } = props;
  const [text, setText] = useState('');
  const changed = stored.filter(({ id }) => shipped.has(id));

  function add(event: FormEvent): void {
    event.preventDefault();
    const name = text.trim();
    if (name === '') return;
    const order = Math.max(0, ...criteria.map((each) => each.order)) + 1;
    void change(m.preferences.did.added(name), (draft) =>
      draft.put('criteria', { id: newId(), name, weight: ownWeight, order }),
    ).then(() => setText(''));
  }

  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.weights}>
        {criteria.map((criterion) => (
          <Weight key={criterion.id} criterion={criterion} />
        ))}
      </div>
      <form className={styles.add} onSubmit={add}>
        <TextField label={words.add} value={text} maxLength={120} onChange={setText} />
        <Button type="submit" variant="default">
          {words.addIt}
        </Button>
      </form>
      {changed.length > 0 && (
        <Button
          variant="quiet"
          onClick={() =>
            void change(m.preferences.did.reset, (draft) => {
              for (const { id } of changed) draft.remove('criteria', id);
            })
          }
        >
          {words.back}
        </Button>
      )}
      <p className="soft small">{words.source(defaultCriteriaRule)}</p>
    </Section>
  );
}

/** Text in the field, with the weight it began from and the one it means: any other comes from elsewhere (undo). */
type Typed = { readonly text: string; readonly from: number; readonly to: number | null };

/** A weight of 0 to 5 with a decimal; what is typed stays until it is a weight. */
function Weight({ criterion }: { criterion: Criterion }): ReactNode {
  const { id, weight } = criterion;
  const name = names.get(id) ?? criterion.name;
  const [typed, setTyped] = useState<Typed | null>(null);
  const isOurs = typed !== null && (typed.from === weight || typed.to === weight);
  const text = isOurs ? typed.text : String(weight);
  const value = weightIn(text);

  function type(next: string): void {
    const given = weightIn(next);
    setTyped({ text: next, from: weight, to: given });
    if (given === null || given === weight) return;
    void commitChange(m.preferences.did.weighed(name), (draft) =>
      draft.put('criteria', { ...criterion, weight: given }),
    );
  }

  return (
    <div className={styles.weight}>
      <TextField
        label={name}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        error={value === null && words.needsNumber}
        onChange={type}
      />
      {!shipped.has(id) && (
        <IconButton
          label={words.remove(name)}
          onClick={() =>
            void change(m.preferences.did.removed(name), (draft) => draft.remove('criteria', id))
          }
        >
          <IconX size={16} stroke={1.8} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}

function weightIn(text: string): number | null {
  if (!/^\d(?:[.,]\d)?$/u.test(text.trim())) return null;
  const weight = Number(text.trim().replace(',', '.'));
  return weight <= 5 ? weight : null;
}
