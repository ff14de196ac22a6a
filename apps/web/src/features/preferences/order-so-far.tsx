import type { PreferenceOrder } from '@matchwright/planner';
import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { IntervalMark } from '../../shared/parts/interval-mark.js';
import { Section } from '../../shared/parts/page.js';
import { ProgramLink } from '../../shared/parts/program-link.js';
import styles from './preferences.module.css';

const words = m.preferences.order;
/** Standard deviations that hold eight in ten. */
const eightInTen = 1.28;

/** The order by liking, with the ties named and a bar for what is not known. */
export function OrderSoFar({
  order,
  nameOf,
}: {
  order: PreferenceOrder;
  nameOf: (id: string) => string;
}): ReactNode {
  const ends = order.items.flatMap(({ mean, sd }) => [mean - eightInTen * sd, mean + eightInTen * sd]);
  const low = Math.min(...ends);
  const width = Math.max(...ends) - low;
  const at = (utility: number): number => (utility - low) / width;
  return (
    <Section title={words.title} lead={words.lead}>
      {order.ties.length === 0 ? (
        <p>{words.clear}</p>
      ) : (
        <ul className={styles.ties}>
          {order.ties.map(({ from, to }) => (
            <li key={from}>{words.ties(from, to)}</li>
          ))}
        </ul>
      )}
      <table className={styles.order}>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.program}</th>
            <th scope="col">
              <span className="only-heard">{words.liking}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {order.items.map(({ id, from, to, mean, sd }) => (
            <tr key={id}>
              <td>{words.mayBe(from, to)}</td>
              <th scope="row">
                <ProgramLink id={id} name={nameOf(id)} />
              </th>
              <td className={styles.mark}>
                <IntervalMark
                  chance={{
                    low: at(mean - eightInTen * sd),
                    mid: at(mean),
                    high: at(mean + eightInTen * sd),
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft small">{words.sure}</p>
    </Section>
  );
}
