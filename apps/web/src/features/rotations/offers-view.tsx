import type { Rotation } from '@matchwright/dossier';
import { useState, type ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { ButtonLink, NumberField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Cards } from '../../shared/parts/card.js';
import { Empty } from '../../shared/parts/empty.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { OutLink } from '../../shared/parts/out-link.js';
import { Section } from '../../shared/parts/page.js';
import { EnterOffer } from './enter-offer.js';
import { OfferCard } from './offer-card.js';
import { nameOf } from './rotation-card.js';
import styles from './rotations.module.css';
import { useOffers } from './use-offers.js';
import type { RotationFacts } from './use-rotation-facts.js';

const words = m.offers;
const waiting: readonly Rotation['status'][] = ['considering', 'applying', 'applied'];

/** Offers in hand with accept, hold or decline and what each is worth; hosts that have not answered; what is assumed. */
export function OffersView({ facts }: { facts: RotationFacts }): ReactNode {
  const { rotations, profile } = facts;
  const [wanted, setWanted] = useState<number | ''>(profile.limits.rotations);
  const state = useOffers(facts, wanted === '' ? profile.limits.rotations : wanted);
  const held = rotations.filter(({ status }) => status === 'held');
  const open = rotations.filter(({ status }) => waiting.includes(status));
  if (held.length + open.length === 0) {
    return (
      <Empty title={words.empty} text={words.emptyText}>
        <ButtonLink to="/rotations" search={{ view: 'portfolio' }}>
          {words.toPortfolio}
        </ButtonLink>
      </Empty>
    );
  }
  return (
    <>
      <Section title={words.inHand} lead={held.length === 0 ? words.noneInHand : words.inHandLead}>
        <div className={styles.filters}>
          <NumberField label={words.wanted} hint={words.wantedHint} value={wanted} onChange={setWanted} />
        </div>
        {held.length > 0 && state.report === null && !state.failed && <LinesSkeleton lines={4} />}
        {state.failed && <p role="status">{words.failed}</p>}
        <Cards>
          {held.map((rotation) => (
            <OfferCard key={rotation.id} rotation={rotation} state={state} facts={facts} />
          ))}
        </Cards>
        {state.report !== null && !state.report.exact && (
          <p className="small">{words.notExact(state.report.low.toFixed(1), state.report.high.toFixed(1))}</p>
        )}
      </Section>
      <Section title={words.open} lead={words.openLead}>
        <ul className={styles.plainList}>
          {open.map((rotation) => (
            <li key={rotation.id}>
              <strong>{nameOf(facts, rotation)}</strong>{' '}
              <span className="soft small">
                {m.portfolio.statuses[rotation.status]}
                {rotation.appliedOn === undefined ? '' : `, ${day(rotation.appliedOn)}`}
              </span>
              <EnterOffer rotation={rotation} facts={facts} />
            </li>
          ))}
        </ul>
      </Section>
      <Courtesy />
      <Assumptions facts={facts} />
    </>
  );
}

function Courtesy(): ReactNode {
  return (
    <Section title={words.courtesy} lead={words.courtesyLead}>
      <ul>
        {words.courtesyRules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Section>
  );
}

/** What the advice rests on, each with its grade. */
function Assumptions({ facts }: { facts: RotationFacts }): ReactNode {
  const { answerRange, answerDays, standingDays, offerChance } = facts.guide.offerTiming;
  return (
    <Section title={words.assumed} lead={words.assumedLead}>
      <ul>
        <li>
          {answerRange.note} <Grade>{answerRange.grade}</Grade>
          <span className="soft small">
            {answerDays.map(({ days, year, grade, source }) => (
              <span key={source.title}>
                {' · '}
                <OutLink href={source.url}>{source.title}</OutLink>: {words.days(days)}, {year},{' '}
                {m.common.grade[grade]}
              </span>
            ))}
          </span>
        </li>
        <li>
          {standingDays.note} <Grade>{standingDays.grade}</Grade>
        </li>
        <li>
          {words.chance(offerChance.mid, offerChance.low, offerChance.high)} {offerChance.note}{' '}
          <Grade>{offerChance.grade}</Grade>
        </li>
        <li>{words.valueNote}</li>
      </ul>
    </Section>
  );
}

function Grade({ children }: { children: keyof typeof m.common.grade }): ReactNode {
  return <span className="soft small">({m.common.grade[children]})</span>;
}
