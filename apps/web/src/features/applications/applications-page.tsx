import { applicationEventKinds, type Application, type Plan } from '@matchwright/dossier';
import { invitationTiming, type InvitationTiming } from '@matchwright/market';
import { applicationState } from '@matchwright/season';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { today } from '../../shared/format/plain.js';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { Button, ButtonLink, SelectField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { Empty } from '../../shared/parts/empty.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Page } from '../../shared/parts/page.js';
import { shortName } from '../../shared/parts/program-link.js';
import { commitChange, useRecords } from '../../shared/store/index.js';
import { useProject } from '../../shared/store/use-project.js';
import { PasteInvitations } from './paste-invitations.js';

const words = m.applications;
type Kind = (typeof applicationEventKinds)[number];

const stateOfKind = {
  'signalled-silver': `${words.states.signalled} (silver)`,
  'signalled-gold': `${words.states.signalled} (gold)`,
} as const;

const choices = [
  { value: '', label: words.add },
  ...applicationEventKinds.map((kind) => ({
    value: kind,
    label: kind === 'signalled-silver' || kind === 'signalled-gold' ? stateOfKind[kind] : words.states[kind],
  })),
];

async function takePlan(plan: Plan): Promise<void> {
  const done = await commitChange(words.taken, (draft) => {
    for (const { program, specialty } of plan.list)
      draft.change('applications', program, (stored) => stored ?? { id: program, specialty });
  });
  if (done.ok && done.value !== null) offerUndo(words.taken, done.value);
}

async function note(id: string, name: string, kind: Kind): Promise<void> {
  const done = await commitChange(words.noted(name), (draft) =>
    draft.update('applications', id, (stored) => ({
      ...stored,
      events: [...stored.events, { kind, on: today() }],
    })),
  );
  if (done.ok && done.value !== null) offerUndo(words.noted(name), done.value);
}

/** Every application with its state, and quick ways to note what was heard. */
export function ApplicationsPage(): ReactNode {
  const project = useProject();
  const applications = useRecords('applications');
  const packs = useAlmanac();
  const plan = project?.plan ?? null;
  const title = m.common.nav.applications;
  if (applications === undefined || packs.status !== 'ready') return <LinesSkeleton lines={8} />;
  if (applications.length === 0) {
    return (
      <Page title={title} lead={words.lead}>
        <Empty title={words.empty} text={plan ? words.emptyText : words.noPlan}>
          {plan ? (
            <Button onClick={() => void takePlan(plan)}>{words.take}</Button>
          ) : (
            <ButtonLink to="/start">{words.answers}</ButtonLink>
          )}
        </Empty>
      </Page>
    );
  }
  const season = project?.profile.season ?? Number(today().slice(0, 4)) + 1;
  const timing = invitationTiming(packs.almanac, season);
  const names = new Map([
    ...packs.almanac.programs.map(
      ({ id, name, specialty }) => [id, `${shortName(name)}, ${specialty}`] as const,
    ),
    ...packs.almanac.pgy1Tracks.map(({ code, institution }) => [code, institution] as const),
  ]);
  const nameOf = (id: string): string => names.get(id) ?? id;
  return (
    <Page title={title} lead={words.lead}>
      <p>
        <Link to="/forecast">{m.common.nav.forecast}</Link>
      </p>
      <PasteInvitations almanac={packs.almanac} applications={applications} nameOf={nameOf} />
      <Board applications={applications} timing={timing} nameOf={nameOf} />
    </Page>
  );
}

type Row = { readonly id: string; readonly name: string; readonly state: string };

const columns: readonly Column<Row>[] = [
  { id: 'program', head: words.program, cell: ({ name }) => name, sortBy: ({ name }) => name },
  { id: 'state', head: words.state, cell: ({ state }) => state, sortBy: ({ state }) => state },
  {
    id: 'note',
    head: words.add,
    cell: ({ id, name }) => (
      <SelectField
        aria-label={words.stateOf(name)}
        data={choices}
        value=""
        onChange={(chosen) => {
          const kind = applicationEventKinds.find((known) => known === chosen);
          if (kind !== undefined) void note(id, name, kind);
        }}
      />
    ),
  },
];

function Board(props: {
  applications: readonly Application[];
  timing: InvitationTiming;
  nameOf: (id: string) => string;
}): ReactNode {
  const { applications, timing, nameOf } = props;
  const now = today();
  const rows = applications.map((application) => {
    const usualBy = timing.dateOf(application.id)?.by ?? null;
    const state = applicationState(application, { today: now, usualBy, ranked: false });
    return { id: application.id, name: nameOf(application.id), state: words.states[state] };
  });
  return (
    <DataTable caption={m.common.nav.applications} rows={rows} keyOf={({ id }) => id} columns={columns} />
  );
}
