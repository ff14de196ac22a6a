import type { RotationTier, TieredHost } from '@matchwright/planner';
import { portfolioAdvice } from '@matchwright/planner';
import type { ReactNode } from 'react';
import { downloadRotations } from '../../shared/files/download-rotations.js';
import { Badge, Button, ButtonLink } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { Card, Cards } from '../../shared/parts/card.js';
import { Empty } from '../../shared/parts/empty.js';
import { GuideLink } from '../../shared/parts/guide-link.js';
import { Section } from '../../shared/parts/page.js';
import { ProgramLink, shortName } from '../../shared/parts/program-link.js';
import { HowManySection } from './how-many.js';
import { isStillOn, planRotation } from './plan-rotation.js';
import { RotationCard } from './rotation-card.js';
import styles from './rotations.module.css';
import type { RotationFacts } from './use-rotation-facts.js';

const words = m.portfolio;

/** The person's rotations, what they cover and miss by the rules, tiers with their numbers, and how many pay. */
export function PortfolioView({ facts }: { facts: RotationFacts }): ReactNode {
  const { rotations, numbers, hostOf } = facts;
  return (
    <>
      {rotations.length === 0 ? (
        <Empty title={words.empty} text={words.emptyText}>
          <ButtonLink to="/rotations" search={{ view: 'hosts' }}>
            {words.toHosts}
          </ButtonLink>
        </Empty>
      ) : (
        <Section title={words.yours} lead={words.yoursLead}>
          <Cards>
            {rotations.map((rotation) => (
              <RotationCard key={rotation.id} rotation={rotation} facts={facts} />
            ))}
          </Cards>
          <Button variant="default" className={styles.more} onClick={() => void downloadRotations()}>
            {words.csv}
          </Button>
        </Section>
      )}
      <Coverage facts={facts} />
      <Tiers facts={facts} />
      <Section title={words.goals} lead={words.goalsLead}>
        <ul>
          {facts.guide.prompts.goals.map(({ kind, text }) => (
            <li key={kind}>{text}</li>
          ))}
        </ul>
      </Section>
      {numbers?.howMany && (
        <HowManySection
          found={numbers.howMany}
          dollarsPerPoint={facts.profile.limits.dollarsPerPoint}
          nameOf={(id) => shortName(hostOf.get(id)?.option.program.name ?? id)}
        />
      )}
    </>
  );
}

/** The hosts of the rotations that are still on; a tier that the person set goes before the computed one. */
function chosenHosts({ rotations, hostOf }: RotationFacts): TieredHost[] {
  return rotations.filter(isStillOn).flatMap(({ program, tier }): TieredHost[] => {
    const host = hostOf.get(program);
    if (host === undefined) return [];
    return [tier === 1 || tier === 2 || tier === 3 ? { ...host, tier } : host];
  });
}

/** What the chosen rotations cover and miss by rules G2–G6. */
function Coverage({ facts }: { facts: RotationFacts }): ReactNode {
  const chosen = chosenHosts(facts);
  if (chosen.length === 0) return null;
  if (facts.numbersAre === 'working') return <p className="soft">{m.rotations.numbers.working}</p>;
  const advice = portfolioAdvice(chosen, facts);
  return (
    <Section title={words.covers} lead={advice.length === 0 ? words.coversAll : words.coversLead}>
      <ul className={styles.reasons}>
        {advice.map(({ code, tier, text, rules }) => (
          <li key={`${code} ${tier}`}>
            {text} <span className="soft small">({rules.join(', ')})</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Best hosts shown of each tier. */
const bestOf = 3;

function Tiers({ facts }: { facts: RotationFacts }): ReactNode {
  return (
    <Section
      title={words.tiers}
      lead={
        <>
          {words.tiersLead} <GuideLink id="tiers" />
        </>
      }
    >
      <div className={styles.tiers}>
        {facts.guide.portfolio.tiers.map(({ tier, name, min, max }) => (
          <Card key={tier} title={words.tier(tier, name)} marks={<Badge>{words.advised(min, max)}</Badge>}>
            <TierHosts tier={tier} facts={facts} />
          </Card>
        ))}
      </div>
    </Section>
  );
}

function TierHosts({ tier, facts }: { tier: RotationTier; facts: RotationFacts }): ReactNode {
  const planned = new Set(facts.rotations.filter(isStillOn).map(({ program }) => program));
  const inTier = facts.hosts.filter((host) => host.tier === tier && !planned.has(host.option.program.id));
  const noChance = facts.numbersAre === 'working' ? m.rotations.numbers.working : m.rotations.noChance;
  if (inTier.length === 0) return <p className="soft">{words.noneOfTier}</p>;
  return (
    <>
      <ul className={styles.plainList}>
        {inTier.slice(0, bestOf).map((host) => (
          <li key={host.option.program.id} className={styles.stack}>
            <span>
              <ProgramLink id={host.option.program.id} name={host.option.program.name} />{' '}
              <Badge>{m.rotations.states[host.option.policy]}</Badge>
            </span>
            <ChanceText chance={host.evidence.chance} refusal={host.option.gain?.refusal ?? noChance} />
            <span className="soft small">{host.reasons.map(({ text }) => text).join(' ')}</span>
            <Button
              variant="default"
              size="s"
              onClick={() => void planRotation(facts, host.option)}
              aria-label={words.planAt(shortName(host.option.program.name))}
            >
              {m.rotations.plan}
            </Button>
          </li>
        ))}
      </ul>
      {inTier.length > bestOf && <p className="soft small">{words.moreOfTier(inTier.length - bestOf)}</p>}
    </>
  );
}
