import type { ForecastReason } from '@matchwright/market';
import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { sayProgram, type ProgramNames } from '../../shared/season/program-names.js';

const words = m.forecast;
const mostNames = 3;

/** A change of a chance in whole points, with its sign. */
export function sayPoints(change: number): string {
  const points = Math.round(100 * change);
  return points === 0 ? '±0' : `${points > 0 ? '+' : '−'}${Math.abs(points)}`;
}

/** Why the chance of a radiology place moved, largest first, each with the programs it comes from. */
export function Reasons(props: { reasons: readonly ForecastReason[]; names: ProgramNames }): ReactNode {
  const { reasons, names } = props;
  if (reasons.length === 0) return <p>{words.nothing}</p>;
  return (
    <ul>
      {reasons.map(({ kind, points, programs }) => (
        <li key={kind}>
          {words.points(sayPoints(points), words.reasons[kind])}
          {programs.length > 0 && words.at(sayNames(programs, names))}
        </li>
      ))}
    </ul>
  );
}

function sayNames(programs: readonly string[], names: ProgramNames): string {
  const shown = programs.slice(0, mostNames).map((id) => sayProgram(names, id));
  const rest = programs.length - shown.length;
  return [...shown, ...(rest > 0 ? [words.others(rest)] : [])].join('; ');
}
