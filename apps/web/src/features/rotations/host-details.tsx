import { hostFee, type Host } from '@matchwright/almanac';
import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { day, dollars } from '../../shared/format/plain.js';
import { m } from '../../shared/messages/index.js';
import { FactLine } from '../../shared/parts/fact-line.js';
import { OutLink } from '../../shared/parts/out-link.js';
import type { HostOption } from '@matchwright/planner';
import styles from './rotations.module.css';
import type { RotationFacts } from './use-rotation-facts.js';

const words = m.rotations.details;

/** What a host asks and costs, each with its page, its year and its grade; what nobody states is said to be unknown. */
export function HostDetails({ option, facts }: { option: HostOption; facts: RotationFacts }): ReactNode {
  return (
    <details>
      <summary>{words.title}</summary>
      <Conditions option={option} />
      <dl className={styles.facts}>
        <Price option={option} facts={facts} />
        {option.host === null ? null : <Dates host={option.host} />}
        {!option.leadWeeks.stated && (
          <>
            <dt>{words.lead}</dt>
            <dd>{words.usualLead(option.leadWeeks.weeks)}</dd>
          </>
        )}
      </dl>
    </details>
  );
}

const met = {
  true: [words.met, IconCircleCheck],
  false: [words.unmet, IconCircleX],
  null: [words.check, IconHelpCircle],
} as const;

function Conditions({ option }: { option: HostOption }): ReactNode {
  if (option.conditions.length === 0) return null;
  return (
    <ul className={styles.conditions}>
      {option.conditions.map((condition) => {
        const [state, Icon] = met[`${condition.met}`];
        return (
          <li key={condition.text}>
            <Icon size={17} stroke={1.8} aria-hidden="true" />
            <span>
              {condition.text} <span className="soft small">{state}</span>
              {condition.source !== undefined && (
                <span className="soft small">
                  {' · '}
                  <OutLink href={condition.source.url}>{condition.source.title}</OutLink>
                  {condition.pageYear === undefined ? '' : `, ${m.rotations.read(condition.pageYear)}`}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Price({ option, facts }: { option: HostOption; facts: RotationFacts }): ReactNode {
  const { host, dollars: price } = option;
  const { fees, season } = facts.setting.pack;
  const fee = host === null ? null : hostFee(host, facts.profile.applicant.homeSchool.class);
  const projected = (row: { readonly projected: boolean }): string =>
    row.projected ? words.projected(season) : words.ofSeason(season);
  return (
    <>
      <dt>{words.price}</dt>
      <dd>
        {words.about(dollars(price.total))} {price.hostFeeKnown ? '' : words.withoutFee}
      </dd>
      {fee !== null && <FactLine name={words.fee} fact={fee} say={dollars} />}
      {price.vslo > 0 && (
        <>
          <dt>{words.vslo}</dt>
          <dd>
            {dollars(price.vslo)} <Grade row={fees.vsloPerElective} note={projected(fees.vsloPerElective)} />
          </dd>
        </>
      )}
      <dt>{words.living}</dt>
      <dd>
        {words.range(dollars(price.living), dollars(fees.awayLiving.low), dollars(fees.awayLiving.high))}{' '}
        <Grade row={fees.awayLiving} note={projected(fees.awayLiving)} />
      </dd>
    </>
  );
}

type Evidence = RotationFacts['setting']['pack']['fees']['awayLiving'];

function Grade(props: { row: Pick<Evidence, 'source' | 'grade' | 'readOn'>; note: string }): ReactNode {
  const { source, grade, readOn } = props.row;
  return (
    <span className="soft small">
      · <OutLink href={source.url}>{m.common.grade[grade]}</OutLink>, {day(readOn)}, {props.note}
    </span>
  );
}

function Dates({ host }: { host: Host }): ReactNode {
  return (
    <>
      {host.leadWeeks.state !== 'not-reported' && (
        <FactLine name={words.lead} fact={host.leadWeeks} say={words.weeks} />
      )}
      <FactLine name={words.opens} fact={host.opens} say={String} />
      <FactLine name={words.service} fact={host.service} say={String} />
      {host.blockStarts !== undefined && (
        <FactLine name={words.blocks} fact={host.blockStarts} say={(starts) => starts.map(day).join(', ')} />
      )}
      <FactLine name={words.papers} fact={host.requirements} say={String} />
    </>
  );
}
