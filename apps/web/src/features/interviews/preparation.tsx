import { factText, type Program } from '@matchwright/almanac';
import type { Interview, Profile } from '@matchwright/dossier';
import { preparationSheet, type PreparationSheet } from '@matchwright/season';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import styles from './interviews.module.css';
import { addItems, PreparationList } from './preparation-list.js';

const words = m.interviews.prepare;

/** What is known of the program with its grade, what nobody has said, and the person's own list. */
export function Preparation(props: {
  interview: Interview;
  program: Program | undefined;
  profile: Profile | null;
}): ReactNode {
  const { interview, program, profile } = props;
  const sheet =
    program === undefined ? null : preparationSheet(program, profile?.applicant.citizenship !== 'us');
  return (
    <Section title={words.title}>
      <div className={styles.stack}>
        {sheet !== null && program !== undefined && (
          <Known sheet={sheet} program={program} interview={interview} />
        )}
        <PreparationList interview={interview} />
      </div>
    </Section>
  );
}

function Known(props: { sheet: PreparationSheet; program: Program; interview: Interview }): ReactNode {
  const { sheet, program, interview } = props;
  const listed = new Set(interview.preparation.map(({ text }) => text));
  const ask = sheet.ask
    .map((name) => words.asked(m.program.criteria[name]))
    .filter((text) => !listed.has(text));
  return (
    <div className={styles.known}>
      <h3>{words.known}</h3>
      {sheet.known.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <dl className={styles.facts}>
          {sheet.known.map(({ name, fact }) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{m.program.criteria[name]}</dt>
              <dd>
                {factText(fact)}
                {fact.state === 'known' && (
                  <span className="soft small"> ({m.common.grade[fact.grade]})</span>
                )}
                {fact.state === 'conflicting' && (
                  <span className="soft small"> ({m.program.ledger.conflicting})</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="small">
        <Link to="/programs/$id" params={{ id: program.id }}>
          {words.page}
        </Link>
      </p>
      {ask.length > 0 && (
        <>
          <h3>{words.ask}</h3>
          <p className={styles.acts}>
            {ask.map((text) => (
              <Button
                key={text}
                size="s"
                variant="default"
                aria-label={words.addAsk(text)}
                onClick={() => void addItems(interview.id, [text])}
              >
                {text}
              </Button>
            ))}
          </p>
        </>
      )}
    </div>
  );
}
