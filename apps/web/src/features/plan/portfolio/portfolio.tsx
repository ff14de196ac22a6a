import type { Almanac } from '@matchwright/almanac';
import type { Plan, PlanItem, Profile } from '@matchwright/dossier';
import { programPoints } from '@matchwright/planner';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ScatterPlot, type MarkShape } from '../../../shared/charts/index.js';
import { useAlmanac } from '../../../shared/engine/use-almanac.js';
import { percent, range } from '../../../shared/format/percent.js';
import { m } from '../../../shared/messages/index.js';
import { LinesSkeleton } from '../../../shared/parts/lines-skeleton.js';
import {
  colorOf,
  OutcomeShape,
  shapeOfSpecialty,
  type ShapeOf,
} from '../../../shared/parts/outcome-shape.js';
import { shortName } from '../../../shared/parts/program-link.js';
import styles from './portfolio.module.css';

const words = m.planStudies.picture;
const kinds = ['ir', 'dr'] as const;
/** Points of desire left free above and below the marks. */
const room = 8;
const marks: Readonly<Record<ShapeOf, MarkShape>> = {
  ir: 'circle',
  dr: 'diamond',
  firstYear: 'triangle',
  none: 'ring',
};

/** The whole plan in one drawing: chance against desire, the more it adds the larger. */
export function Portfolio({ plan, profile }: { plan: Plan; profile: Profile }): ReactNode {
  const packs = useAlmanac();
  const navigate = useNavigate();
  if (packs.status !== 'ready') return <LinesSkeleton lines={10} />;
  const desire = desireOf(packs.almanac, profile);
  const programs = plan.list.filter(({ specialty }) => shapeOfSpecialty(specialty) !== 'firstYear');
  const shown = programs.flatMap((item) =>
    item.pMatch === null ? [] : [{ item, chance: item.pMatch, points: desire(item) }],
  );
  const without = programs.length - shown.length;
  const heights = shown.map(({ points }) => points);
  if (shown.length === 0) return <p className="soft">{words.nothing}</p>;
  const most = Math.max(...shown.map(({ item }) => item.marginal), 1e-9);
  const likely = Math.max(...shown.map(({ chance }) => chance.mid), 0.01);
  return (
    <ScatterPlot
      title={words.title(carryingHalf(plan), plan.list.length)}
      note={
        <>
          {words.note} {without > 0 && words.withoutNumber(without)}
        </>
      }
      xAxis={words.chance}
      yAxis={words.desire}
      sayX={percent}
      sayY={(points) => points.toFixed(0)}
      xDomain={[0, likely * 1.08]}
      yDomain={[Math.min(...heights) - room, Math.max(...heights) + room]}
      nameColumn={words.program}
      moreColumns={[words.range, words.adds, words.outcome]}
      height={420}
      legend={<Legend />}
      onOpen={(program) => void navigate({ to: '/plan', search: { view: 'list', program } })}
      points={shown.map(({ item, chance, points }) => {
        const kind = shapeOfSpecialty(item.specialty);
        return {
          id: item.program,
          label: `${shortName(item.name)}, ${m.common.specialtyShort[item.specialty]}`,
          x: chance.mid,
          y: points,
          size: item.marginal / most,
          color: colorOf(kind),
          shape: marks[kind],
          more: [range(chance), item.marginal.toFixed(2), m.common.specialtyShort[item.specialty]],
        };
      })}
    />
  );
}

/** How many lines, the strongest first, bring half of the plan's points. */
function carryingHalf({ list }: Plan): number {
  const parts = list.map(({ contribution = 0 }) => contribution).toSorted((a, b) => b - a);
  const half = parts.reduce((sum, part) => sum + part, 0) / 2;
  let reached = 0;
  return 1 + parts.findIndex((part) => (reached += part) >= half);
}

/** Points of a place by line of the plan. */
function desireOf({ programs }: Almanac, profile: Profile): (item: PlanItem) => number {
  const byId = new Map(programs.map((program) => [program.id, program]));
  return ({ program }) => {
    const known = byId.get(program);
    return known === undefined ? 0 : programPoints(profile, known);
  };
}

function Legend(): ReactNode {
  return (
    <ul className={styles.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <OutcomeShape kind={kind} /> {words.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}
