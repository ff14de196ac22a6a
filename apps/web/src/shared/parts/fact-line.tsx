import { factText, type Fact } from '@matchwright/almanac';
import type { ReactNode } from 'react';
import { day } from '../format/plain.js';
import { m } from '../messages/index.js';
import { OutLink } from './out-link.js';

/** One fact of the ledger in a `dl`: its name, its value in words, the page with its grade and year, the day it was read. */
export function FactLine<T>(props: { name: string; fact: Fact<T>; say: (value: T) => string }): ReactNode {
  const { name, fact, say } = props;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {factText(fact, say)}
        {fact.state === 'known' && (
          <span className="soft small">
            {' · '}
            <OutLink href={fact.source.url}>{m.common.grade[fact.grade]}</OutLink>
            {fact.source.pageYear === undefined ? '' : `, ${fact.source.pageYear}`}, {day(fact.readOn)}
          </span>
        )}
      </dd>
    </>
  );
}
