import type { RotationGuide } from '@matchwright/almanac';
import type { Rotation } from '@matchwright/dossier';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { useRotationGuide } from '../../shared/engine/use-rotation-guide.js';
import { day, today } from '../../shared/format/plain.js';
import { Badge, Button, ButtonLink, Tabs } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Page } from '../../shared/parts/page.js';
import { ProgramLink } from '../../shared/parts/program-link.js';
import { useCollectionBy, useRecord } from '../../shared/store/index.js';
import { changeRotation } from '../../shared/season/change-rotation.js';
import { countdown } from './countdown.js';
import { Notebook, NotebookFiles } from './notebook/notebook.js';
import { rotationChoices, useProgramName } from './rotation-names.js';

const Before = lazy(() => import('./before/before.js').then((loaded) => ({ default: loaded.Before })));
const HalfTime = lazy(() =>
  import('./half-time/half-time.js').then((loaded) => ({ default: loaded.HalfTime })),
);
const End = lazy(() => import('./end/end.js').then((loaded) => ({ default: loaded.End })));

const route = getRouteApi('/rotations/$id');
const words = m.rotation;
const views = ['before', 'notebook', 'half-time', 'end'] as const;

/** One rotation's own page: before it, its notebook, half-time, and its end. */
export function RotationPage(): ReactNode {
  const { id } = route.useParams();
  const rotation = useRecord('rotations', id);
  const guide = useRotationGuide();
  const title = m.common.nav.rotations;
  if (guide.status === 'failed') return <Page title={title} failed={guide.reason} />;
  if (guide.status === 'loading' || rotation === undefined) return <Page title={title} waits={10} />;
  if (rotation === null) {
    return (
      <Page title={title}>
        <Empty title={words.missing} text={words.missingText}>
          <ButtonLink to="/rotations">{words.toRotations}</ButtonLink>
        </Empty>
      </Page>
    );
  }
  return <OneRotation rotation={rotation} guide={guide.guide} />;
}

/** The part that a rotation needs most on a day, where the address names none. */
function viewOn({ start, end }: Rotation, now: string): (typeof views)[number] {
  if (start === undefined || end === undefined || now < start) return 'before';
  return now <= end ? 'notebook' : 'end';
}

function OneRotation({ rotation, guide }: { rotation: Rotation; guide: RotationGuide }): ReactNode {
  const nameOf = useProgramName();
  const now = today();
  const { view = viewOn(rotation, now) } = route.useSearch();
  const navigate = route.useNavigate();
  const place = nameOf(rotation.program);
  return (
    <Page
      title={place}
      lead={<Lead rotation={rotation} now={now} />}
      action={<NextStep rotation={rotation} now={now} place={place} isAtEnd={view === 'end'} />}
    >
      <Tabs
        label={words.parts}
        value={view}
        onChange={(next) => void navigate({ search: { view: next }, resetScroll: false })}
        data={views.map((value) => ({ value, label: words.views[value] }))}
      >
        <Suspense fallback={<LinesSkeleton lines={8} />}>
          {view === 'before' && <Before rotation={rotation} guide={guide} place={place} />}
          {view === 'notebook' && <OwnNotebook rotation={rotation} guide={guide} nameOf={nameOf} />}
          {view === 'half-time' && <HalfTime rotation={rotation} guide={guide} place={place} />}
          {view === 'end' && <End rotation={rotation} guide={guide} place={place} />}
        </Suspense>
      </Tabs>
    </Page>
  );
}

function Lead({ rotation, now }: { rotation: Rotation; now: string }): ReactNode {
  const { program, start, end, status } = rotation;
  const dates = start === undefined || end === undefined ? null : { start, end };
  return (
    <>
      {dates === null
        ? words.noDates
        : `${countdownText(dates, now)} · ${words.dates(day(dates.start), day(dates.end))}`}{' '}
      <Badge>{words.statuses[status]}</Badge> <ProgramLink id={program} name={words.program} />
    </>
  );
}

function countdownText({ start, end }: { start: string; end: string }, now: string): string {
  const at = countdown(start, end, now);
  if (at.phase === 'during') return words.during(at.day, at.left);
  return at.phase === 'ahead' ? words.ahead(at.days) : words.over(at.days);
}

/** Moves an accepted rotation on: it has begun, or it is over. */
function NextStep(props: { rotation: Rotation; now: string; place: string; isAtEnd: boolean }): ReactNode {
  const { rotation, now, place, isAtEnd } = props;
  const { id, status, start = '9', end = '9' } = rotation;
  const become = (label: string, next: 'under-way' | 'done'): void =>
    void changeRotation(label, id, (stored) => ({ ...stored, status: next }));
  if ((status === 'under-way' && (isAtEnd || now >= end)) || (status === 'accepted' && now > end))
    return <Button onClick={() => become(words.finished(place), 'done')}>{words.finish}</Button>;
  if (status === 'accepted' && now >= start)
    return <Button onClick={() => become(words.begun(place), 'under-way')}>{words.begin}</Button>;
  return undefined;
}

function OwnNotebook(props: {
  rotation: Rotation;
  guide: RotationGuide;
  nameOf: (program: string) => string;
}): ReactNode {
  const { rotation, guide, nameOf } = props;
  const notes = useCollectionBy('caseNotes', rotation.id);
  const { show = 'entries' } = route.useSearch();
  const navigate = route.useNavigate();
  if (notes === undefined) return <LinesSkeleton lines={6} />;
  return (
    <Notebook
      guide={guide}
      notes={notes}
      rotations={rotationChoices([rotation], nameOf)}
      rotation={rotation.id}
      files={<NotebookFiles guide={guide} programName={nameOf} rotation={rotation.id} />}
      part={show}
      onPart={(next) => void navigate({ search: { view: 'notebook', show: next }, resetScroll: false })}
    />
  );
}
