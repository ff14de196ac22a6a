import type { Chance, Plan } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { inTen, percent, percentRange, range } from '../../shared/format/percent.js';
import { m } from '../../shared/messages/index.js';
import { GuideLink } from '../../shared/parts/guide-link.js';
import { IntervalMark } from '../../shared/parts/interval-mark.js';
import { colorOf, OutcomeShape, type ShapeOf } from '../../shared/parts/outcome-shape.js';
import { Term } from '../../shared/parts/term.js';
import { Certificate } from './certificate.js';
import styles from './headline.module.css';

const words = m.plan.chance;

/** The one figure people come for, with its range, what it rests on and how the seasons end. */
export function Headline({ plan }: { plan: Plan }): ReactNode {
  const { pMatch } = plan;
  return (
    <section className={styles.card} aria-labelledby="chance-heading">
      <div className={styles.figure}>
        <h2 id="chance-heading">{words.heading}</h2>
        {pMatch.refusal === undefined ? <Figure chance={pMatch} /> : <p>{pMatch.refusal}</p>}
        <p className="soft small">
          {words.evidence} {pMatch.evidence.text}
        </p>
        <p>
          <GuideLink id="chance" />
        </p>
      </div>
      {pMatch.refusal === undefined && <Outcomes plan={plan} />}
      {pMatch.refusal === undefined && <NoneNote plan={plan} />}
    </section>
  );
}

function Figure({ chance }: { chance: Chance }): ReactNode {
  return (
    <>
      <p className={styles.number}>
        {percent(chance.mid)}{' '}
        <span className={styles.range}>
          <Term id="range">{words.range}</Term> {range(chance)}
        </span>
      </p>
      <div className={styles.scale} aria-hidden="true">
        <span>0</span>
        <IntervalMark chance={chance} />
        <span>100</span>
      </div>
      <p>{words.words(inTen(chance.mid))}</p>
    </>
  );
}

const rows = [
  ['ir', 'ir'],
  ['dr', 'dr'],
  ['prelimOnly', 'firstYear'],
  ['none', 'none'],
] as const satisfies readonly (readonly [keyof Plan['pMatch']['byOutcome'], ShapeOf])[];

function Outcomes({ plan }: { plan: Plan }): ReactNode {
  const { byOutcome } = plan.pMatch;
  return (
    <div>
      <table className={styles.outcomes}>
        <caption>{words.byOutcome}</caption>
        <thead className="only-heard">
          <tr>
            <th scope="col">{words.outcome}</th>
            <th scope="col">{words.heading}</th>
            <th scope="col">{words.range}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([outcome, shape]) => (
            <tr key={outcome}>
              <th scope="row">
                <OutcomeShape kind={shape} /> {words.outcomes[outcome]}
              </th>
              <td className={styles.mid}>{percent(byOutcome[outcome].mid)}</td>
              <td className={styles.low}>
                <span>{range(byOutcome[outcome])}</span>
                <IntervalMark chance={byOutcome[outcome]} color={colorOf(shape)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {byOutcome.advancedNoFirstYear.mid >= 0.005 && (
        <p className="soft small">
          {words.noFirstYear(percentRange(byOutcome.advancedNoFirstYear))} <GuideLink id="supplemental" />
        </p>
      )}
    </div>
  );
}

function NoneNote({ plan }: { plan: Plan }): ReactNode {
  const { low, high } = plan.pMatch;
  const correlated = percentRange({ low: 1 - high, mid: plan.pNone.correlated, high: 1 - low });
  const independent = percent(plan.pNone.independent);
  return (
    <div className={styles.note}>
      <p className="small">
        <strong>{words.noneTitle}:</strong>{' '}
        {percent(plan.pNone.correlated) === independent
          ? words.noneSame(correlated)
          : words.noneText(correlated, independent)}
      </p>
      <Certificate plan={plan} />
    </div>
  );
}
