import { rotationStatuses, type Rotation } from '@matchwright/dossier';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Badge, Button, SelectField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Card } from '../../shared/parts/card.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { shortName } from '../../shared/parts/program-link.js';
import { commitChange } from '../../shared/store/index.js';
import { ApplicationPart } from './application-part.js';
import { changeRotation } from '../../shared/season/change-rotation.js';
import type { RotationFacts } from './use-rotation-facts.js';

const words = m.portfolio;

/** The host's name of a record. */
export function nameOf(facts: RotationFacts, { program }: Pick<Rotation, 'program'>): string {
  return shortName(facts.hostOf.get(program)?.option.program.name ?? program);
}

async function remove(id: string, name: string): Promise<void> {
  const label = words.removed(name);
  const done = await commitChange(label, (draft) => draft.remove('rotations', id));
  if (done.ok && done.value !== null) offerUndo(label, done.value);
}

/** One rotation of the person's: where it stands, its dates, its application and papers. */
export function RotationCard({ rotation, facts }: { rotation: Rotation; facts: RotationFacts }): ReactNode {
  const { id, status, start, end, specialty } = rotation;
  const name = nameOf(facts, rotation);
  const host = facts.hostOf.get(rotation.program);
  const tier = rotation.tier ?? host?.tier ?? null;
  return (
    <Card
      title={
        <Link to="/rotations/$id" params={{ id }}>
          {name}
        </Link>
      }
      marks={
        <>
          <Badge>{specialty}</Badge>
          {tier !== null && <Badge>{m.rotations.tier(tier)}</Badge>}
          {host !== undefined && <Badge>{m.rotations.states[host.option.policy]}</Badge>}
        </>
      }
      foot={
        <Button
          variant="quiet"
          size="s"
          aria-label={words.removeOf(name)}
          onClick={() => void remove(id, name)}
        >
          {words.remove}
        </Button>
      }
    >
      <p className="small">
        {start === undefined || end === undefined ? words.noDates : words.dates(day(start), day(end))}{' '}
        <Link to="/rotations" search={{ view: 'calendar' }}>
          {words.toCalendar}
        </Link>
      </p>
      <SelectField
        label={words.status}
        data={rotationStatuses.map((value) => ({ value, label: words.statuses[value] }))}
        value={status}
        onChange={(next) =>
          changeRotation(words.statusSet(name, words.statuses[next]), id, (old) => ({
            ...old,
            status: next,
            ...(next === 'applied' && old.appliedOn === undefined ? { appliedOn: facts.now } : {}),
          }))
        }
      />
      <ApplicationPart rotation={rotation} name={name} facts={facts} />
    </Card>
  );
}
