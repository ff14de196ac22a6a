import type { Questions, QuestionValue } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { dollars } from '../../../shared/format/plain.js';
import { ButtonLink } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { Section } from '../../../shared/parts/page.js';
import { shortName } from '../../../shared/parts/program-link.js';
import styles from './why.module.css';

const words = m.planWhy.next;

function ask({ kind, name }: QuestionValue): string {
  return kind === 'host' ? words.host(shortName(name)) : words.score;
}

/** The question whose answer would help the plan most, the ones after it, and the page where each is asked. */
export function NextQuestion({ questions: asked }: { questions: Questions }): ReactNode {
  const [first, ...others] = asked.questions.filter(({ points }) => points >= 0.005);
  const { points, dollars: fee } = asked.threeMore;
  return (
    <Section title={words.heading}>
      {first === undefined ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className={styles.answer}>{ask(first)}</p>
          <p>
            {words.worth(first.points.toFixed(2))}
            {first.beatsThreeMore && `, ${words.beats}`}
          </p>
          <ul>
            {first.ask.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <ButtonLink variant="default" to={first.kind === 'host' ? '/rotations' : '/start'}>
              {first.kind === 'host' ? words.go : words.answers}
            </ButtonLink>
          </p>
        </>
      )}
      <ol className={styles.list}>
        {others.slice(0, 3).map((question) => (
          <li key={question.name}>
            <span>{ask(question)}</span>
            <span className="soft small">{words.worth(question.points.toFixed(2))}</span>
          </li>
        ))}
      </ol>
      <p className="soft small">
        {words.yardstick(points.toFixed(2), dollars(fee))} {asked.assumptions.join(' ')}
      </p>
    </Section>
  );
}
