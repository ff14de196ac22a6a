import { criterionNames, type CriterionName } from '@matchwright/almanac';
import { useState, type FormEvent, type ReactNode } from 'react';
import { today } from '../../shared/format/plain.js';
import { Button, notify, SelectField, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { changeProfile } from '../../shared/store/changes.js';
import styles from './program.module.css';

const words = m.program.add;
const names = criterionNames.map((value) => ({ value, label: m.program.criteria[value] }));

/** The form for a fact that the person has found out. */
export function AddFact({ about }: { about: string }): ReactNode {
  const [name, setName] = useState<CriterionName>('accepts_img');
  const [value, setValue] = useState('');
  const [source, setSource] = useState('');
  const [wrong, setWrong] = useState(false);

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (value.trim() === '' || source.trim() === '') {
      setWrong(true);
      return;
    }
    const fact = { about, name, value: value.trim(), source: source.trim().slice(0, 400), readOn: today() };
    await changeProfile((profile) => ({
      ...profile,
      facts: [...profile.facts.filter((old) => old.about !== about || old.name !== name), fact],
    }));
    setValue('');
    setSource('');
    setWrong(false);
    notify(words.added);
  }

  return (
    <Section title={words.title} lead={words.lead}>
      <form onSubmit={(event) => void add(event)} noValidate>
        <div className={styles.fields}>
          <SelectField label={words.name} data={names} value={name} onChange={setName} />
          <TextField
            label={words.value}
            hint={words.valueHint}
            error={wrong && value.trim() === '' && words.error}
            value={value}
            maxLength={400}
            onChange={setValue}
          />
          <TextField
            label={words.source}
            hint={words.sourceHint}
            error={wrong && source.trim() === '' && words.error}
            value={source}
            maxLength={400}
            onChange={setSource}
          />
        </div>
        <Button type="submit" variant="default" className={styles.submit}>
          {words.submit}
        </Button>
      </form>
    </Section>
  );
}
