import type { TieredHost } from '@matchwright/planner';
import type { ReactNode } from 'react';
import { Badge, Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Card } from '../../shared/parts/card.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { OutLink } from '../../shared/parts/out-link.js';
import { ProgramLink } from '../../shared/parts/program-link.js';
import { AskHost } from './ask-host.js';
import { HostDetails } from './host-details.js';
import { isStillOn, planRotation } from './plan-rotation.js';
import styles from './rotations.module.css';
import type { RotationFacts } from './use-rotation-facts.js';

const words = m.rotations;

/** One host: whether it takes the person and why, what stands behind its tier, what it costs, and what to ask it. */
export function HostCard({ host, facts }: { host: TieredHost; facts: RotationFacts }): ReactNode {
  const { option, tier } = host;
  const { program, policy, place } = option;
  const isPlanned = facts.rotations.some(
    (rotation) => rotation.program === program.id && isStillOn(rotation),
  );
  return (
    <Card
      level={2}
      title={<ProgramLink id={program.id} name={program.name} />}
      marks={
        <>
          <Badge>{words.states[policy]}</Badge>
          <Badge>{program.specialty}</Badge>
          {tier !== null && <Badge>{words.tier(tier)}</Badge>}
          {place !== null && <span>{words.place(place)}</span>}
        </>
      }
      foot={
        <>
          {isPlanned ? (
            <span className="soft small">{words.isPlanned}</span>
          ) : (
            policy !== 'closed' && (
              <Button variant="default" onClick={() => void planRotation(facts, option)}>
                {words.plan}
              </Button>
            )
          )}
          {policy === 'ask' && <AskHost option={option} />}
        </>
      }
    >
      <p className="soft small">
        {program.city}, {program.state}
      </p>
      <Reasons host={host} />
      {policy !== 'closed' && (
        <>
          <Numbers host={host} isWorking={facts.numbersAre === 'working'} />
          <HostDetails option={option} facts={facts} />
        </>
      )}
    </Card>
  );
}

/** The first reasons decide; a host that is closed says no more than those that close it. */
function Reasons({ host }: { host: TieredHost }): ReactNode {
  const { policy, reasons } = host.option;
  const said = policy === 'closed' ? reasons.filter(({ effect }) => effect === 'closed') : reasons;
  return (
    <ul className={styles.reasons}>
      {said.map(({ text, field, source, pageYear }) => (
        <li key={`${field} ${text}`}>
          {text}
          {source !== undefined && (
            <span className="soft small">
              {' · '}
              <OutLink href={source.url}>{source.title}</OutLink>
              {pageYear === undefined ? '' : `, ${words.read(pageYear)}`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Numbers({ host, isWorking }: { host: TieredHost; isWorking: boolean }): ReactNode {
  const { option, evidence, reasons } = host;
  const refusal = option.gain?.refusal ?? (isWorking ? words.numbers.working : words.noChance);
  return (
    <>
      <div className={styles.chance}>
        <span className="soft small">{words.chance}</span>
        <ChanceText chance={evidence.chance} refusal={refusal} />
      </div>
      <p className="small">{option.placedBy}</p>
      <details>
        <summary>{words.why}</summary>
        <ul className={styles.reasons}>
          {reasons.map(({ text, rules }) => (
            <li key={text}>
              {text}
              {rules.length > 0 && <span className="soft small"> ({rules.join(', ')})</span>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
