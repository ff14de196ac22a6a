import type { Criterion, Interview } from '@matchwright/dossier';
import { memoryChange, type MemoryChange } from '@matchwright/season';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { DataTable } from '../../shared/parts/data-table.js';
import { Section } from '../../shared/parts/page.js';
import type { Committed } from '../../shared/store/index.js';
import { changeInterview } from './change-interview.js';
import { criterionName } from './criterion-name.js';
import { RatingRows } from './rating-rows.js';

const words = m.interviews;
/** Steps of the five below which a change is no change. */
const little = 0.5;

/** The ratings of the day, changed at once; after a second rating, what memory has changed. */
export function Ratings(props: {
  interview: Interview;
  stored: readonly Criterion[];
  onAgain: () => void;
}): ReactNode {
  const { interview, stored, onAgain } = props;
  const change = memoryChange(interview);
  const isRated = Object.values(interview.ratings).some((rating) => rating !== null);
  const rate = (criterion: string, rating: number | null): Promise<Committed> =>
    changeInterview(
      interview.id,
      words.ratings.rated,
      (before) => ({
        ...before,
        ratings: { ...before.ratings, [criterion]: rating },
        ratedAt: before.ratedAt ?? new Date().toISOString(),
      }),
      true,
    );
  return (
    <Section title={words.ratings.title} lead={words.ratings.lead}>
      <RatingRows stored={stored} ratings={interview.ratings} onRate={rate} />
      <p className="small">
        <Link to="/preferences">{words.ratings.criteria}</Link>
      </p>
      {isRated && interview.again === undefined && (
        <Button variant="default" onClick={onAgain}>
          {words.again.begin}
        </Button>
      )}
      {change !== null && <Change change={change} stored={stored} />}
    </Section>
  );
}

function Change({ change, stored }: { change: MemoryChange; stored: readonly Criterion[] }): ReactNode {
  return (
    <>
      <h3>{words.again.result}</h3>
      <p role="status">{sayChange(change)}</p>
      <DataTable
        caption={words.again.result}
        hideCaption
        rows={change.rated}
        keyOf={({ criterion }) => criterion}
        columns={[
          {
            id: 'criterion',
            head: words.again.criterion,
            cell: ({ criterion }) => criterionName(criterion, stored),
          },
          { id: 'first', head: words.again.first, numeric: true, cell: ({ first }) => first },
          { id: 'again', head: words.again.second, numeric: true, cell: ({ again }) => again },
        ]}
      />
    </>
  );
}

function sayChange({ shift, spread }: MemoryChange): string {
  if (shift >= little) return words.again.up;
  if (shift <= -little) return words.again.down;
  return spread >= little ? words.again.mixed : words.again.same;
}
