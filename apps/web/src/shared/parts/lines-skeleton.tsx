import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { m } from '../messages/index.js';

const widths = ['62%', '94%', '88%', '71%', '90%', '54%'];

/** The shape of text that is on its way. */
export function LinesSkeleton({ lines = 4 }: { lines?: number }): ReactNode {
  return (
    <div aria-busy="true">
      <span className="only-heard">{m.common.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={14} mb={12} radius="sm" width={widths[line % widths.length] ?? '90%'} />
      ))}
    </div>
  );
}
