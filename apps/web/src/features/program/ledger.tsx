import { criterionNames, factText, type CriterionName, type Fact, type Program } from '@matchwright/almanac';
import type { Profile, UserFact } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { OutLink } from '../../shared/parts/out-link.js';
import { Section } from '../../shared/parts/page.js';
import { changeProfile } from '../../shared/store/changes.js';
import type { Project } from '../../shared/store/project.js';
import styles from './program.module.css';

const words = m.program.ledger;

/** Every fact about the program: value, state, source, date and grade; what nobody states is named at the end. */
export function Ledger(props: { program: Program; shipped: Program; project: Project | null }): ReactNode {
  const { program, shipped, project } = props;
  const told = criterionNames.filter((name) => isTold(program.criteria[name]));
  const untold = criterionNames.filter((name) => !told.includes(name));
  return (
    <Section title={words.title} lead={words.lead}>
      {told.length > 0 && (
        <table className={`${styles.table} ${styles.ledger}`}>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              {[words.fact, words.value, words.state, words.source, words.read, words.grade].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map((name) => (
              <FactRow
                key={name}
                name={name}
                fact={program.criteria[name]}
                shipped={shipped.criteria[name]}
                own={project?.profile.facts.findLast(
                  (fact) => fact.about === program.id && fact.name === name,
                )}
              />
            ))}
          </tbody>
        </table>
      )}
      {untold.length > 0 && (
        <p className={`soft small ${styles.missing}`}>
          {words.notReported(untold.map((name) => m.program.criteria[name]).join('; '))}
        </p>
      )}
    </Section>
  );
}

function isTold(fact: Fact<string> | undefined): fact is Fact<string> {
  return fact !== undefined && fact.state !== 'not-reported';
}

function FactRow(props: {
  name: CriterionName;
  fact: Fact<string> | undefined;
  shipped: Fact<string> | undefined;
  own: UserFact | undefined;
}): ReactNode {
  const { name, fact, shipped, own } = props;
  if (!isTold(fact)) return null;
  const claims = fact.state === 'conflicting' ? fact.claims : fact.state === 'known' ? [fact] : [];
  const state = own ? words.yours : fact.state === 'conflicting' ? words.conflicting : words.known;
  return (
    <tr className={own ? styles.own : undefined}>
      <th scope="row">{m.program.criteria[name]}</th>
      <td>
        {factText(fact)}
        {own && isTold(shipped) && (
          <div className="soft small">
            {words.overrides} {factText(shipped)}
          </div>
        )}
        {own && <RemoveFact fact={own} />}
      </td>
      <td data-label={words.state}>{state}</td>
      <td data-label={words.source}>
        {claims.map(({ source }) => (
          <div key={source.title}>
            <OutLink href={source.url}>{source.title}</OutLink>
            {source.pageYear !== undefined && ` (${source.pageYear})`}
          </div>
        ))}
      </td>
      <td data-label={words.read}>{claims[0] && day(claims[0].readOn)}</td>
      <td data-label={words.grade}>
        {[...new Set(claims.map(({ grade }) => m.common.grade[grade]))].join(', ')}
      </td>
    </tr>
  );
}

function isSame(a: UserFact, b: UserFact): boolean {
  return a.about === b.about && a.name === b.name && a.readOn === b.readOn && a.value === b.value;
}

function without(profile: Profile, fact: UserFact): Profile {
  return { ...profile, facts: profile.facts.filter((other) => !isSame(other, fact)) };
}

function RemoveFact({ fact }: { fact: UserFact }): ReactNode {
  async function remove(): Promise<void> {
    await changeProfile((profile) => without(profile, fact));
    offerUndo(words.removed, () =>
      changeProfile((profile) => ({ ...profile, facts: [...profile.facts, fact] })),
    );
  }
  return (
    <Button variant="default" size="s" onClick={() => void remove()}>
      {words.remove}
    </Button>
  );
}
