import type { SeasonSoFar } from '@matchwright/market';
import { heardSoFar, withInterviews } from '@matchwright/season';
import { useMemo } from 'react';
import { today } from '../../shared/format/plain.js';
import type { RankListData } from './use-rank-list.js';

/** What the board and the interviews tell of the season so far: the same that the forecast learns from. */
export function useHeard({ applications, interviews, rotations }: RankListData): SeasonSoFar {
  return useMemo(() => {
    const now = today();
    return {
      ...heardSoFar(withInterviews(applications, interviews, now), rotations, now),
      asOf: now,
    };
  }, [applications, interviews, rotations]);
}
