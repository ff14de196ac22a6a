import type { Rule } from '@matchwright/almanac';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { ButtonLink } from '../../shared/kit/index.js';
import { m, type GuideId } from '../../shared/messages/index.js';
import { GuideLink } from '../../shared/parts/guide-link.js';
import { Page, Section } from '../../shared/parts/page.js';
import { ChancePicture } from './chance-picture.js';
import styles from './guide.module.css';

const route = getRouteApi('/guide/$id');
const words = m.guide;

/** A number stays with its per cent sign. */
function unbroken(text: string): string {
  return text.replaceAll(/(\d) %/g, '$1\u00A0%');
}

function isArticle(id: string): id is GuideId {
  return Object.hasOwn(m.guideTitles, id);
}

/** One article: the answer, why, what is not known, and the page where it can be acted on. */
export function ArticlePage(): ReactNode {
  const { id } = route.useParams();
  const back = (
    <p className="small">
      <Link to="/guide">← {words.back}</Link>
    </p>
  );
  if (!isArticle(id))
    return (
      <Page title={words.missing.title} lead={words.missing.text} above={back} narrow>
        {null}
      </Page>
    );
  const { short, text, points, unsure, rules, ending } = words.articles[id];
  // the keys of a constant object are its ids
  const others = (Object.keys(m.guideTitles) as GuideId[]).filter((other) => other !== id).slice(0, 3);
  return (
    <Page title={m.guideTitles[id]} above={back} narrow>
      <p className={styles.short}>{unbroken(short)}</p>
      <div className={styles.text}>
        {text.map((paragraph) => (
          <p key={paragraph}>{unbroken(paragraph)}</p>
        ))}
        {points && (
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
      </div>
      {id === 'chance' && <ChancePicture />}
      <Section title={words.unsure}>
        <p>{unbroken(unsure)}</p>
      </Section>
      {rules.length > 0 && <Rules ids={rules} />}
      <div>
        <ButtonLink to={ending.to} {...(ending.view === undefined ? {} : { search: { view: ending.view } })}>
          {ending.text}
        </ButtonLink>
      </div>
      <Section title={words.more} plain>
        <ul className={styles.others}>
          {others.map((other) => (
            <li key={other}>
              <GuideLink id={other} />
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

function Rules({ ids }: { ids: readonly string[] }): ReactNode {
  const state = useAlmanac();
  if (state.status !== 'ready') return null;
  const rules = ids.flatMap((id): Rule[] => state.almanac.rules.filter((rule) => rule.id === id));
  return (
    <details className={styles.rules}>
      <summary>
        {words.rules}: {ids.join(', ')}
      </summary>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>
            <strong>{rule.id}</strong> {rule.text}{' '}
            <span className="soft small">
              {m.plan.rules.grade[rule.grade]} · {rule.source}
            </span>
          </li>
        ))}
      </ul>
      <Link to="/plan" search={{ view: 'rules' }}>
        {words.allRules}
      </Link>
    </details>
  );
}
