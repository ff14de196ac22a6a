import type { Almanac } from '@matchwright/almanac';
import { lazy, Suspense, type ReactNode } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { day } from '../../shared/format/plain.js';
import { m } from '../../shared/messages/index.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Page, Section } from '../../shared/parts/page.js';
import styles from './method.module.css';

const words = m.method;

/** The comparison with published results: its figures and its file are read only on this page. */
const Calibration = lazy(async () => ({ default: (await import('./calibration.js')).Calibration }));
const counted = [
  'programs',
  'tracks',
  'pgy1Tracks',
  'hosts',
  'electives',
  'figures',
  'rules',
] as const satisfies readonly (keyof typeof words.counts)[];

/** How the numbers are made, where the facts come from, what cannot be known, and the field's words. */
export function MethodPage(): ReactNode {
  const state = useAlmanac();
  return (
    <Page title={words.title} lead={words.lead} narrow>
      {words.sections.map((section) => (
        <Section key={section.title} title={section.title} plain>
          {section.text.map((paragraph) => (
            <p key={paragraph} className={styles.text}>
              {paragraph}
            </p>
          ))}
        </Section>
      ))}
      <Suspense fallback={<LinesSkeleton lines={6} />}>
        <Calibration />
      </Suspense>
      {state.status === 'ready' ? <Sources almanac={state.almanac} /> : <LinesSkeleton lines={4} />}
      <Section title={words.glossary} plain>
        <dl className={styles.words}>
          {Object.values(m.glossary).map(([word, meaning]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </Page>
  );
}

function Sources({ almanac }: { almanac: Almanac }): ReactNode {
  return (
    <>
      <Section title={words.floor} plain>
        <p className={styles.text}>{almanac.evidenceFloor.text}</p>
      </Section>
      <Section title={words.sources} lead={words.sourcesLead(day(almanac.asOf))} plain>
        <ul className={styles.counts}>
          {counted.map((name) => (
            <li key={name}>
              <strong>{almanac[name].length}</strong> {words.counts[name]}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
