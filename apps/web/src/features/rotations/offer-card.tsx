import type { Rotation } from '@matchwright/dossier';
import type { OfferAction, OfferAdvice } from '@matchwright/planner';
import type { ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Badge, Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Card } from '../../shared/parts/card.js';
import { changeRotation } from '../../shared/season/change-rotation.js';
import { nameOf } from './rotation-card.js';
import styles from './rotations.module.css';
import type { OffersState } from './use-offers.js';
import type { RotationFacts } from './use-rotation-facts.js';

const words = m.offers;
const actions: readonly OfferAction[] = ['accept', 'hold', 'decline'];
const becomes = { accept: 'accepted', decline: 'declined' } as const;

type Props = { readonly rotation: Rotation; readonly state: OffersState; readonly facts: RotationFacts };

/** One offer in hand: the advice with what each way is worth, and buttons that act on it. */
export function OfferCard({ rotation, state, facts }: Props): ReactNode {
  const { id, offer, start, end, program } = rotation;
  const name = nameOf(facts, rotation);
  const advice = state.report?.offers.find((each) => each.id === id);
  const why =
    state.worth?.refused.get(program) ?? state.problem?.leftOut.find((each) => each.rotation === id)?.why;

  function act(action: 'accept' | 'decline'): void {
    void changeRotation(words.did[action](name), id, (old) => ({
      ...old,
      status: becomes[action],
      decidedOn: facts.now,
    }));
  }

  return (
    <Card
      title={name}
      marks={advice !== undefined && <Badge>{words.advice[advice.advice]}</Badge>}
      foot={
        <>
          <Button variant="default" aria-label={words.acceptOf(name)} onClick={() => act('accept')}>
            {words.accept}
          </Button>
          <Button variant="default" aria-label={words.declineOf(name)} onClick={() => act('decline')}>
            {words.decline}
          </Button>
        </>
      }
    >
      <p className="small">
        {start !== undefined && end !== undefined && words.dates(day(start), day(end))}{' '}
        {offer !== undefined && words.due(day(offer.receivedOn), day(offer.answerBy))}
      </p>
      {advice === undefined ? why !== undefined && <p>{why}</p> : <Values advice={advice} facts={facts} />}
    </Card>
  );
}

function Values({ advice, facts }: { advice: OfferAdvice; facts: RotationFacts }): ReactNode {
  const { values, waiting, closes, text } = advice;
  const names = facts.rotations.filter(({ id }) => closes.includes(id)).map((each) => nameOf(facts, each));
  return (
    <>
      <p>{text}</p>
      <table className={styles.values}>
        <caption className="soft small">{words.valuesCaption}</caption>
        <tbody>
          {actions.map((action) => (
            <tr key={action} data-advised={action === advice.advice}>
              <th scope="row">{words.ways[action]}</th>
              <td>{values[action] === null ? words.isDue : values[action].toFixed(1)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.waiting}</th>
            <td>{waiting.toFixed(1)}</td>
          </tr>
        </tbody>
      </table>
      {names.length > 0 && <p className="small">{words.closes(names)}</p>}
    </>
  );
}
