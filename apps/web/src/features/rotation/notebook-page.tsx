import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRotationGuide } from '../../shared/engine/use-rotation-guide.js';
import { today } from '../../shared/format/plain.js';
import { m } from '../../shared/messages/index.js';
import { Page } from '../../shared/parts/page.js';
import { useRecords } from '../../shared/store/index.js';
import { Notebook, NotebookFiles } from './notebook/notebook.js';
import { rotationChoices, rotationOn, useProgramName } from './rotation-names.js';

const route = getRouteApi('/notebook');
const words = m.notebook;
const head = { title: words.title, lead: words.lead };

/** The notebook over all rotations; entries of today go to the rotation that is under way. */
export function NotebookPage(): ReactNode {
  const guide = useRotationGuide();
  const notes = useRecords('caseNotes');
  const rotations = useRecords('rotations');
  const nameOf = useProgramName();
  const { show = 'entries' } = route.useSearch();
  const navigate = route.useNavigate();
  if (guide.status === 'failed') return <Page {...head} failed={guide.reason} />;
  if (guide.status === 'loading' || !notes || !rotations) return <Page {...head} waits={10} />;
  return (
    <Page {...head}>
      <Notebook
        guide={guide.guide}
        notes={notes}
        rotations={rotationChoices(rotations, nameOf)}
        rotation={rotationOn(rotations, today())?.id ?? null}
        files={<NotebookFiles guide={guide.guide} programName={nameOf} />}
        part={show}
        onPart={(next) => void navigate({ search: { show: next }, resetScroll: false })}
      />
    </Page>
  );
}
