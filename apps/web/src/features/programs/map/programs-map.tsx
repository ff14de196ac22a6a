import { stateNames } from '@matchwright/almanac';
import type { PlannedRotation } from '@matchwright/dossier';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { Mark, type MarkShape } from '../../../shared/charts/marks.js';
import { useWidth } from '../../../shared/charts/use-width.js';
import { shortDay } from '../../../shared/format/plain.js';
import { m } from '../../../shared/messages/index.js';
import { colorOf, OutcomeShape, shapeOfSpecialty } from '../../../shared/parts/outcome-shape.js';
import type { Project } from '../../../shared/store/project.js';
import type { Row } from '../rows.js';
import { albersUsa, puertoRico, type Point } from './albers-usa.js';
import styles from './map.module.css';
import { placed, type Placed } from './marks-on-map.js';
import { PlacesList } from './places-list.js';
import map from './us-states.json';

const words = m.programs.map;
const shapes: Readonly<Record<string, MarkShape>> = { IR: 'circle', DR: 'diamond' };

/** A rotation of the plan with its place and its turn. */
type Stop = { readonly rotation: PlannedRotation; readonly at: Point; readonly turn: number };

function stopsOf(project: Project | null, rows: readonly Row[]): readonly Stop[] {
  const places = new Map(rows.map((row) => [row.id, row.place]));
  const rotations = (project?.plan?.rotations ?? []).toSorted((a, b) => a.start.localeCompare(b.start));
  return rotations.flatMap((rotation, index): Stop[] => {
    const place = places.get(rotation.program);
    const at = place && albersUsa(...place);
    return at ? [{ rotation, at, turn: index + 1 }] : [];
  });
}

/**
 * The programs on a map of the states: the plan's ones filled, states with ties striped, rotations numbered in their
 * order with the way between them. Choosing a state lists its programs below; the list says all that the map draws.
 */
export function ProgramsMap(props: {
  rows: readonly Row[];
  project: Project | null;
  state: string;
  onState: (state: string) => void;
}): ReactNode {
  const { rows, project, state, onState } = props;
  const marks = useMemo(() => placed(rows), [rows]);
  const stops = useMemo(() => stopsOf(project, rows), [project, rows]);
  const ties: readonly string[] = project?.profile.applicant.ties.states ?? [];
  const [pointed, setPointed] = useState<Placed | null>(null);
  const [frame, width] = useWidth<HTMLDivElement>(map.width);
  // on a narrow drawing the marks stay large enough to be seen
  const zoom = Math.min(2.2, Math.max(1, (0.7 * map.width) / width));
  const navigate = useNavigate();
  const inPlan = rows.filter(({ mode }) => mode !== undefined).length;
  return (
    <div className={styles.root}>
      <p className={styles.title}>
        {project?.plan ? words.title(inPlan, rows.length) : words.titleAll(rows.length)}
      </p>
      <Legend hasPlan={project?.plan != null} hasTies={ties.length > 0} hasStops={stops.length > 0} />
      <div ref={frame} className={styles.frame}>
        <svg
          viewBox={`0 0 ${map.width} ${map.height}`}
          className={styles.map}
          role="img"
          aria-label={words.label(rows.length)}
        >
          <defs>
            <pattern
              id="ties"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" className={styles.tieGround} />
              <line x1="0" y1="0" x2="0" y2="6" className={styles.tieStripe} />
            </pattern>
          </defs>
          {Object.entries(map.states).map(([code, path]) => (
            <path
              key={code}
              d={path}
              className={styles.state}
              data-chosen={code === state}
              fill={ties.includes(code) ? 'url(#ties)' : undefined}
              onClick={() => onState(code === state ? '' : code)}
            >
              <title>{Object.entries(stateNames).find(([known]) => known === code)?.[1] ?? code}</title>
            </path>
          ))}
          <text
            x={map.width - 4}
            y={puertoRico[1] + 12 + 12 * zoom}
            fontSize={12 * zoom}
            className={styles.corner}
            textAnchor="end"
          >
            {stateNames.PR}
          </text>
          <Way stops={stops} />
          {marks.toReversed().map((mark) => (
            <ProgramMark
              key={mark.row.id}
              mark={mark}
              zoom={zoom}
              onPoint={setPointed}
              onOpen={() => void navigate({ to: '/programs/$id', params: { id: mark.row.id } })}
            />
          ))}
          {stops.map((stop) => (
            <g key={stop.rotation.program + stop.rotation.start} className={styles.stop}>
              <circle cx={stop.at[0]} cy={stop.at[1] - 15 * zoom} r={9 * zoom} />
              <text x={stop.at[0]} y={stop.at[1] - 11 * zoom} fontSize={12 * zoom} textAnchor="middle">
                {stop.turn}
              </text>
            </g>
          ))}
        </svg>
        {pointed && <Tip mark={pointed} />}
      </div>
      {stops.length > 0 && (
        <ol className={styles.stops}>
          {stops.map(({ rotation }) => (
            <li key={rotation.program + rotation.start}>
              {shortDay(rotation.start)} – {shortDay(rotation.end)}: {rotation.name.replace(/ Program$/, '')}
            </li>
          ))}
        </ol>
      )}
      <PlacesList rows={rows} state={state} onState={onState} />
    </div>
  );
}

function ProgramMark(props: {
  mark: Placed;
  zoom: number;
  onPoint: (mark: Placed | null) => void;
  onOpen: () => void;
}): ReactNode {
  const { mark, zoom, onPoint, onOpen } = props;
  const { row, at } = mark;
  const isIn = row.mode !== undefined;
  return (
    <g
      className={styles.mark}
      data-in={isIn}
      onPointerEnter={() => onPoint(mark)}
      onPointerLeave={() => onPoint(null)}
      onClick={onOpen}
    >
      <Mark
        x={at[0]}
        y={at[1]}
        r={zoom * (isIn ? 4.5 + 1.6 * Math.sqrt(Math.max(0, row.adds ?? 0)) : 3.4)}
        shape={shapes[row.specialty] ?? 'circle'}
        color={isIn ? colorOf(shapeOfSpecialty(row.specialty)) : 'var(--surface)'}
      />
    </g>
  );
}

function Way({ stops }: { stops: readonly Stop[] }): ReactNode {
  if (stops.length < 2) return null;
  return <path d={`M${stops.map(({ at }) => at.join(' ')).join('L')}`} className={styles.way} />;
}

function Tip({ mark }: { mark: Placed }): ReactNode {
  const { row, at } = mark;
  const left = (at[0] / map.width) * 100;
  return (
    <div
      className={styles.tip}
      style={{ left: `${left}%`, top: `${(at[1] / map.height) * 100}%` }}
      data-side={left > 60 ? 'left' : 'right'}
    >
      <strong>{row.name}</strong>
      <br />
      {row.specialty} · {row.city}, {row.state}
      {row.mode !== undefined && (
        <>
          <br />
          {m.common.mode[row.mode]}
        </>
      )}
    </div>
  );
}

function Legend(props: { hasPlan: boolean; hasTies: boolean; hasStops: boolean }): ReactNode {
  return (
    <ul className={styles.legend}>
      <li>
        <OutcomeShape kind="ir" /> IR
      </li>
      <li>
        <OutcomeShape kind="dr" /> DR
      </li>
      {props.hasPlan && <li>{words.filled}</li>}
      {props.hasTies && (
        <li>
          <span className={styles.tieSwatch} aria-hidden="true" /> {words.ties}
        </li>
      )}
      {props.hasStops && <li>{words.turns}</li>}
    </ul>
  );
}
