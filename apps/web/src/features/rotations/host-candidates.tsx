import { dollars, type HostCandidate } from '@matchwright/exchange';
import type { ReactNode } from 'react';
import { Checkbox } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import styles from './host-candidates.module.css';

const words = m.pasteHost;
const valueWords: Readonly<Record<string, string>> = words.values;
/** Letters of the text shown on either side of the words. */
const around = 40;

/** What a text seems to say, each with a tick and with its words marked among their neighbours. */
export function HostCandidates(props: {
  text: string;
  found: readonly HostCandidate[];
  ticked: ReadonlySet<HostCandidate>;
  onChange: (ticked: ReadonlySet<HostCandidate>) => void;
}): ReactNode {
  const { text, found, ticked, onChange } = props;

  function turn(candidate: HostCandidate, isTicked: boolean): void {
    const next = new Set(ticked);
    // of two values of one field only one can hold
    for (const other of found) if (isTicked && other.field === candidate.field) next.delete(other);
    if (isTicked) next.add(candidate);
    else next.delete(candidate);
    onChange(next);
  }

  return (
    <ul className={styles.candidates}>
      {found.map((candidate) => {
        const isContested = found.some((other) => other !== candidate && other.field === candidate.field);
        return (
          <li key={`${candidate.field} ${String(candidate.value)}`}>
            <Checkbox
              label={`${words.fields[candidate.field]}: ${valueText(candidate)}`}
              checked={ticked.has(candidate)}
              onChange={(isTicked) => turn(candidate, isTicked)}
            />
            <Quote text={text} candidate={candidate} />
            {isContested && <p className="soft small">{words.conflict}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function valueText({ field, value }: HostCandidate): string {
  if (field === 'feeDollars' && typeof value === 'number') return dollars(value);
  return valueWords[String(value)] ?? String(value);
}

function Quote({
  text,
  candidate: { quote, start, end },
}: {
  text: string;
  candidate: HostCandidate;
}): ReactNode {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  return (
    <blockquote className={styles.quote}>
      {start > around && '…'}
      {before}
      <mark>{quote}</mark>
      {after}
      {end + around < text.length && '…'}
    </blockquote>
  );
}
