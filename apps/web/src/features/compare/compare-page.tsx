import {
  factText,
  hostByProgram,
  hostEligibility,
  overlay,
  tracksOf,
  type Almanac,
  type Program,
} from '@matchwright/almanac';
import type { PlanItem } from '@matchwright/dossier';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { ButtonLink } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { Empty } from '../../shared/parts/empty.js';
import { ModeBadge } from '../../shared/parts/mode-badge.js';
import { Page } from '../../shared/parts/page.js';
import { ProgramLink } from '../../shared/parts/program-link.js';
import type { Project } from '../../shared/store/project.js';
import { useProject } from '../../shared/store/use-project.js';
import { comparisonOf, type Compared } from './comparison.js';
import styles from './compare.module.css';

const route = getRouteApi('/compare');
const words = m.compare;
/** More than this do not fit side by side. */
const most = 5;

/** Up to five programs side by side: what tells them apart first, what they share folded away. */
export function ComparePage(): ReactNode {
  const { ids = '' } = route.useSearch();
  const state = useAlmanac();
  const project = useProject();
  const facts = project?.profile.facts;
  const almanac = useMemo(
    () => (state.status === 'ready' ? overlay(state.almanac, facts ?? []).almanac : null),
    [state, facts],
  );
  const above = (
    <p className="small">
      <Link to="/programs">← {words.back}</Link>
    </p>
  );
  const head = { above, lead: words.lead };
  if (state.status === 'failed') return <Page {...head} title={words.titleNone} failed={state.reason} />;
  if (almanac === null) return <Page {...head} title={words.titleNone} waits={12} />;
  const programs = ids
    .split('.')
    .flatMap((id) => almanac.programs.find((program) => program.id === id) ?? [])
    .slice(0, most);
  return (
    <Page {...head} title={programs.length > 1 ? words.title(programs.length) : words.titleNone}>
      {programs.length < 2 ? (
        <Empty title={words.empty.title} text={words.empty.text}>
          <ButtonLink to="/programs">{words.empty.action}</ButtonLink>
        </Empty>
      ) : (
        <SideBySide programs={programs} almanac={almanac} project={project} />
      )}
    </Page>
  );
}

function SideBySide(props: {
  programs: readonly Program[];
  almanac: Almanac;
  project: Project | null;
}): ReactNode {
  const { programs, almanac, project } = props;
  const { different, same } = useMemo(
    () => comparisonOf(programs.map((program) => factsOf(program, almanac, project))),
    [programs, almanac, project],
  );
  const items = programs.map(({ id }) => project?.plan?.list.find(({ program }) => program === id));
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>{words.differences}</caption>
          <Heads programs={programs} />
          <tbody>
            {project?.plan != null && <PlanRows items={items} />}
            {different.map((row) => (
              <FactRow key={row.name} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {same.length > 0 && (
        <details className={styles.same}>
          <summary>{words.same(same.length)}</summary>
          <dl>
            {same.map(({ name, values }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{values[0] ?? m.common.notReported}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

function Heads({ programs }: { programs: readonly Program[] }): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="only-heard">{words.fact}</span>
        </th>
        {programs.map(({ id, name, specialty, city, state }) => (
          <th key={id} scope="col">
            <ProgramLink id={id} name={name} />
            <div className="soft small">
              {specialty} · {city}, {state}
            </div>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function PlanRows({ items }: { items: readonly (PlanItem | undefined)[] }): ReactNode {
  const cells = (say: (item: PlanItem) => ReactNode): ReactNode =>
    items.map((item, index) => (
      <td key={index}>{item === undefined ? <span className="soft">{words.notInPlan}</span> : say(item)}</td>
    ));
  return (
    <>
      <tr>
        <th scope="row">{words.plan}</th>
        {cells(({ mode }) => (
          <ModeBadge mode={mode} />
        ))}
      </tr>
      <tr>
        <th scope="row">{words.interview}</th>
        {cells(({ pInvite, refusal }) => (
          <ChanceText chance={pInvite} refusal={refusal} />
        ))}
      </tr>
      <tr>
        <th scope="row">{words.place}</th>
        {cells(({ pMatch, refusal }) => (
          <ChanceText chance={pMatch} refusal={refusal} />
        ))}
      </tr>
    </>
  );
}

function FactRow({ row }: { row: Compared }): ReactNode {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {row.values.map((value, index) => (
        <td key={index}>{value ?? <span className="soft">{m.common.notReported}</span>}</td>
      ))}
    </tr>
  );
}

/** Everything that is compared about one program, by name; what nobody states is absent. */
function factsOf(program: Program, almanac: Almanac, project: Project | null): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const results = tracksOf(almanac, program).flatMap(({ letter, results: seasons }) =>
    seasons[2025] === undefined ? [] : [{ letter, ...seasons[2025] }],
  );
  for (const { letter, quota, filled } of results) {
    facts.set(words.places(letter), m.program.tracks.filled(filled, quota));
  }
  const host = hostByProgram(almanac).get(program.id);
  if (host !== undefined && project !== null) {
    const { homeSchool, citizenship } = project.profile.applicant;
    const { verdict } = hostEligibility(
      host,
      {
        homeSchoolClass: homeSchool.class,
        vsloMember: homeSchool.vslo ?? null,
        citizenship,
        affiliatedHosts: homeSchool.affiliatedHosts,
        season: project.profile.season,
      },
      almanac.electives,
    );
    facts.set(
      words.rotating,
      { open: m.program.host.open, ask: m.program.host.unknown, closed: m.program.host.closed }[verdict],
    );
  }
  for (const [name, label] of Object.entries(m.program.criteria)) {
    const fact = Object.entries(program.criteria).find(([known]) => known === name)?.[1];
    if (fact !== undefined && fact.state !== 'not-reported') facts.set(label, factText(fact));
  }
  return facts;
}
