import type { ReactNode } from 'react';
import { Notice } from '../shared/kit/notice.js';
import { m } from '../shared/messages/index.js';
import { TroubleWaysOut } from './trouble-ways-out.js';
import { useTrouble, type Trouble } from '../shared/store/trouble.js';

const words = m.common.trouble;

/** What keeps this browser from storing, and what to do: at the top of every page until it is over. */
export function TroubleNotice(): ReactNode {
  const trouble = useTrouble();
  if (trouble === null) return null;
  const [title, text] = words[trouble.kind];
  return (
    <Notice kind="warning" title={title} role="alert">
      <p>{text}</p>
      <Details trouble={trouble} />
      <TroubleWaysOut trouble={trouble} />
    </Notice>
  );
}

function Details({ trouble }: { trouble: Trouble }): ReactNode {
  if (trouble.kind !== 'refused') return null;
  return (
    <ul>
      {trouble.issues.map((issue) => (
        <li key={`${issue.where} ${issue.expected}`}>{issue.hint ?? `${issue.where}: ${issue.expected}`}</li>
      ))}
    </ul>
  );
}
