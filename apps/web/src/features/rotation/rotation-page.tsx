import type { RotationGuide } from '@matchwright/almanac';
import type { Rotation } from '@matchwright/dossier';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRotationGuide } from '../../shared/engine/use-rotation-guide.js';
import { day } from '../../shared/format/plain.js';
import { Badge, ButtonLink, Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Page } from '../../shared/parts/page.js';
import { useCollectionBy, useRecord } from '../../shared/store/index.js';
import { Notebook } from './notebook/notebook.js';
import { rotationChoices, useProgramName } from './rotation-names.js';

const route = getRouteApi('/rotations/$id');
const words = m.rotation;

/** One rotation's own page: before it, its notebook, half-time, and its end. */
export function RotationPage(): ReactNode {
  const { id } = route.useParams();
  const rotation = useRecord('rotations', id);
  const guide = useRotationGuide();
  if (guide.status === 'failed') return <Notice kind="warning">{guide.reason}</Notice>;
  if (guide.status === 'loading' || rotation === undefined) return <LinesSkeleton lines={10} />;
  if (rotation === null) {
    return (
      <Page title={m.common.nav.rotations}>
        <Empty title={words.missing} text={words.missingText}>
          <ButtonLink to="/rotations">{words.toRotations}</ButtonLink>
        </Empty>
      </Page>
    );
  }
  return <OneRotation rotation={rotation} guide={guide.guide} />;
}

function OneRotation({ rotation, guide }: { rotation: Rotation; guide: RotationGuide }): ReactNode {
  const nameOf = useProgramName();
  const notes = useCollectionBy('caseNotes', rotation.id);
  const { show = 'entries' } = route.useSearch();
  const navigate = route.useNavigate();
  const { start, end, status } = rotation;
  return (
    <Page
      title={nameOf(rotation.program)}
      lead={
        <>
          {start === undefined || end === undefined ? words.noDates : words.dates(day(start), day(end))}{' '}
          <Badge>{words.statuses[status]}</Badge>
        </>
      }
    >
      {notes === undefined ? (
        <LinesSkeleton lines={6} />
      ) : (
        <Notebook
          guide={guide}
          notes={notes}
          rotations={rotationChoices([rotation], nameOf)}
          rotation={rotation.id}
          part={show}
          onPart={(next) => void navigate({ search: { view: 'notebook', show: next }, resetScroll: false })}
        />
      )}
    </Page>
  );
}
