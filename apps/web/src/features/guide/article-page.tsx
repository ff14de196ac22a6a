import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../shared/kit/index.js';
import { m, type GuideId } from '../../shared/messages/index.js';
import { GuideLink } from '../../shared/parts/guide-link.js';
import { Page, Section } from '../../shared/parts/page.js';
import { articles } from './articles.js';
import { Basis } from './basis.js';
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
  const { short, text, points, unsure, ending } = words.articles[id];
  const basis = articles[id];
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
      <Basis rules={basis.rules} figures={basis.figures} />
      <div>
        <ButtonLink {...basis.ending}>{ending}</ButtonLink>
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
