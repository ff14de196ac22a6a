import { IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { m, type GuideId } from '../../shared/messages/index.js';
import { Page } from '../../shared/parts/page.js';
import styles from './guide.module.css';

const words = m.guide;

/** The questions that the guide answers. */
export function GuidePage(): ReactNode {
  // the keys of a constant object are its ids
  const ids = Object.keys(m.guideTitles) as GuideId[];
  return (
    <Page title={words.title} lead={words.lead} narrow>
      <ul className={styles.articles}>
        {ids.map((id) => (
          <li key={id}>
            <Link to="/guide/$id" params={{ id }} className={styles.entry}>
              <span>
                <strong>{m.guideTitles[id]}</strong>
                <span className="soft block">
                  {words.articles[id].short.replaceAll(/(\d) %/g, '$1\u00A0%')}
                </span>
              </span>
              <IconArrowRight size={18} stroke={1.7} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
