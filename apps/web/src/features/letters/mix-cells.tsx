import { gradeText, type Fact } from '@matchwright/almanac';
import type { LetterAssignment, LetterMix, WantedLetter } from '@matchwright/season';
import type { ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { m } from '../../shared/messages/index.js';
import { OutLink } from '../../shared/parts/out-link.js';
import styles from './letters.module.css';

const words = m.letters.mix;

/** What a program wants: its own page's words with source and grade first, then the rules by id. */
export function Wants(props: { mix: LetterMix; facts: readonly (Fact<string> | undefined)[] }): ReactNode {
  const { mix, facts } = props;
  const own = mix.wants.filter(({ rules }) => rules.length === 0);
  const advised = mix.wants.filter(({ rules }) => rules.length > 0);
  const rules = [...new Set(advised.flatMap((want) => want.rules))];
  return (
    <div className={styles.cell}>
      <p>{words.number(mix.least, mix.most)}</p>
      {own.map((want) => (
        <p key={want.text}>
          {want.text} <span className="soft small">{want.required ? words.required : words.advised}</span>
        </p>
      ))}
      {advised.length > 0 && (
        <p>
          {advised.map(({ what, count }) => words.counted(words.wishShort[what], count)).join(' · ')}{' '}
          <span className="soft small">
            {words.advised}, {rules.join(', ')}
          </span>
        </p>
      )}
      <Sources facts={facts} />
    </div>
  );
}

/** Where the program's own words were read; each page once. */
function Sources({ facts }: { facts: readonly (Fact<string> | undefined)[] }): ReactNode {
  const claims = facts.flatMap((fact) =>
    fact?.state === 'known' ? [fact] : fact?.state === 'conflicting' ? fact.claims : [],
  );
  const once = claims.filter(
    ({ source }, place) => claims.findIndex((other) => other.source.title === source.title) === place,
  );
  return once.map(({ source, grade, readOn }) => (
    <p key={source.title} className="soft small">
      {words.its}: <OutLink href={source.url}>{source.title}</OutLink> ({source.pageYear ?? day(readOn)},{' '}
      {gradeText(grade)})
    </p>
  ));
}

/** What the letters leave open at a program. */
export function Missing({ gets: { missing, short } }: { gets: LetterAssignment }): ReactNode {
  const lines = [
    ...missing.map(({ want, short: count }) => say(want, count)),
    ...(short > 0 ? [words.short(short)] : []),
  ];
  if (lines.length === 0) return words.nothing;
  return (
    <div className={styles.cell}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function say({ what, required }: WantedLetter, count: number): string {
  const text = words.counted(words.wishShort[what], count);
  return required ? `${text} (${words.required})` : text;
}
