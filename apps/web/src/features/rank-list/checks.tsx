import { gutDifference, type Finding, type RankListReport } from '@matchwright/planner';
import { IconAlertTriangle, IconEye, IconInfoCircle } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { percent } from '../../shared/format/percent.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import styles from './rank-list.module.css';
import { trackName } from './track-name.js';
import type { RankListData } from './use-rank-list.js';

const words = m.rankList.checks;
const icons = { wrong: IconAlertTriangle, look: IconEye, note: IconInfoCircle } as const;
/** Of many pairs that stand against the answers, the surest are enough to look at. */
const mostPairs = 3;

/** What to look at before the list is certified, and what to do about each. */
export function Checks({ data, report }: { data: RankListData; report: RankListReport }): ReactNode {
  const against = useMemo(() => againstAnswers(data), [data]);
  const lines = [
    ...report.findings.map(({ kind, weight, text, rules }, i) => ({
      key: `${kind} ${i}`,
      weight,
      text,
      todo: words.todo[kind],
      rules,
    })),
    ...against,
  ];
  if (lines.length === 0)
    return (
      <Section title={words.title}>
        <p>{words.clear}</p>
      </Section>
    );
  return (
    <Section title={words.title}>
      <ul className={styles.checks}>
        {lines.map(({ key, weight, text, todo, rules }) => {
          const Icon = icons[weight];
          return (
            <li key={key} data-weight={weight}>
              <Icon size={18} stroke={1.7} aria-hidden="true" />
              <div>
                <p>
                  <strong>{words.weights[weight]}:</strong> {text}
                  {rules.length > 0 && <span className="soft small"> {rules.join(', ')}</span>}
                </p>
                <p className="soft small">{todo}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

type Line = Pick<Finding, 'weight' | 'text' | 'rules'> & { readonly key: string; readonly todo: string };

/** Pairs of which the person's own answers are sure, and which the list has the other way round. */
function againstAnswers({ list, liking, tracks }: RankListData): readonly Line[] {
  if (liking === null) return [];
  const programs = list.entries.flatMap(({ track }) => tracks.get(track)?.program ?? []);
  const codeOf = new Map(list.entries.map(({ track }) => [tracks.get(track)?.program, track]));
  const nameOf = (program: string): string => trackName(tracks, codeOf.get(program) ?? program);
  return gutDifference(liking.preferences, [...new Set(programs)])
    .conflicts.slice(0, mostPairs)
    .map(({ better, worse, chance }) => ({
      key: `${better} ${worse}`,
      weight: 'look',
      text: words.against(nameOf(better), nameOf(worse), percent(chance)),
      todo: words.againstTodo,
      rules: [],
    }));
}
