import { IconChevronDown } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { checkInWorker } from '../../shared/engine/engine-client.js';
import { Button, Menu, notify } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { replaceProject } from '../../shared/store/changes.js';
import { useProject } from '../../shared/store/use-project.js';
import styles from './answers-form.module.css';

type Example = {
  readonly id: string;
  readonly title: string;
  readonly blurb: string;
  readonly profile: unknown;
};

/** The profile inside is checked when the example is chosen. */
function isExample(value: unknown): value is Example {
  return (
    typeof value === 'object' && value !== null && 'id' in value && 'title' in value && 'profile' in value
  );
}

async function fetchExamples(): Promise<readonly Example[]> {
  const answer = await fetch('./packs/examples.json');
  if (!answer.ok) throw new Error(`packs/examples.json: ${answer.status}`);
  const examples: unknown = await answer.json();
  return Array.isArray(examples) ? examples.filter(isExample) : [];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Invented applicants: one click leads to the first one's plan, the arrow beside it to the others. */
export function ExampleMenu(): ReactNode {
  const [examples, setExamples] = useState<readonly Example[]>([]);
  const [failed, setFailed] = useState(false);
  const hadProject = useProject() !== null;
  const navigate = useNavigate();

  function load(): void {
    if (examples.length > 0) return;
    setFailed(false);
    fetchExamples().then(setExamples, () => setFailed(true));
  }

  async function choose(example: Example): Promise<void> {
    const checked = await checkInWorker(example.profile);
    if (!checked.ok) {
      notify(m.start.examplesFailed);
      return;
    }
    const done = await replaceProject(checked.value);
    if (!done.ok) return;
    if (hadProject && done.value !== null) offerUndo(example.title, done.value);
    await navigate({ to: '/plan' });
  }

  async function chooseFirst(): Promise<void> {
    const [first] = examples.length > 0 ? examples : await fetchExamples().catch(() => []);
    if (first === undefined) notify(m.start.examplesFailed);
    else await choose(first);
  }

  return (
    <div className={styles.examples}>
      <Button variant="default" onClick={() => void chooseFirst()}>
        {m.start.example}
      </Button>
      <Menu
        variant="default"
        label={m.start.otherExamples}
        icon={<IconChevronDown size={18} stroke={1.8} aria-hidden="true" />}
        onOpen={load}
        note={failed ? m.start.examplesFailed : m.start.exampleHint}
        items={examples.map((example) => ({
          key: example.id,
          text: capitalised(example.title),
          hint: example.blurb,
          act: () => void choose(example),
        }))}
      />
    </div>
  );
}
