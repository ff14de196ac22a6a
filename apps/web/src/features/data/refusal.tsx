import type { Issue } from '@matchwright/almanac';
import type { ReactNode } from 'react';
import { Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';

const words = m.data.import;

/** Why a file was not taken in: the first faults, each with its place. */
export function Refusal({ issues }: { issues: readonly Issue[] }): ReactNode {
  return (
    <Notice kind="wrong" role="alert" title={words.refused}>
      <ul>
        {issues.slice(0, 20).map(({ where, found, expected, hint }) => (
          <li key={where + expected}>
            {where}: {words.expected} {expected}
            {found !== undefined && `; ${words.found} ${found}`}. {hint}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
