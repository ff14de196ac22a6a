import { rankListRows, type RankListRow } from '@matchwright/planner';
import { IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { saveFile } from '../../shared/files/save-file.js';
import { day, today } from '../../shared/format/plain.js';
import { Button, notify } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import styles from './rank-list.module.css';
import type { RankListData } from './use-rank-list.js';

const words = m.rankList.export;

async function saveCsv(rows: readonly RankListRow[], season: number): Promise<void> {
  const { rankListToCsv } = await import('@matchwright/exchange');
  saveFile(words.file(season), rankListToCsv(rows), 'text/csv');
}

async function copy(rows: readonly RankListRow[]): Promise<void> {
  const text = rows.map(({ list, position, code }) => `${list}\t${position}\t${code}`).join('\n');
  await navigator.clipboard.writeText(text).then(
    () => notify(words.copied),
    () => notify(words.notCopied),
  );
}

/** The list with its codes: printed, as a table file, or copied. What is printed is drawn here and seen on paper only. */
export function ExportList({ data }: { data: RankListData }): ReactNode {
  const { almanac, list, supplemental, profile } = data;
  const rows = rankListRows(almanac, list, supplemental);
  return (
    <>
      <Section title={words.title} lead={words.text}>
        <div className={styles.buttons}>
          <Button
            variant="default"
            icon={<IconPrinter size={18} stroke={1.6} aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {words.print}
          </Button>
          <Button
            variant="default"
            icon={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
            onClick={() => void saveCsv(rows, profile.season)}
          >
            {words.csv}
          </Button>
          <Button
            variant="default"
            icon={<IconCopy size={18} stroke={1.6} aria-hidden="true" />}
            onClick={() => void copy(rows)}
          >
            {words.copy}
          </Button>
        </div>
      </Section>
      <Paper rows={rows} season={profile.season} />
    </>
  );
}

function Paper({ rows, season }: { rows: readonly RankListRow[]; season: number }): ReactNode {
  const lists = [...new Set(rows.map(({ list }) => list))];
  return (
    <div className={styles.paper}>
      <h1>{words.heading(season)}</h1>
      <p>
        {day(today())} · {words.check}
      </p>
      {lists.map((list, i) => (
        <table key={list}>
          <caption>{i === 0 ? words.primary : words.list(list)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.rank}</th>
              <th scope="col">{words.columns.code}</th>
              <th scope="col">{words.columns.program}</th>
              {i === 0 && <th scope="col">{words.columns.supplemental}</th>}
            </tr>
          </thead>
          <tbody>
            {rows
              .filter((row) => row.list === list)
              .map(({ position, code, institution, specialty, kind, city, state, supplemental }) => (
                <tr key={position}>
                  <td>{position}</td>
                  <td>{code}</td>
                  <td>{[institution, specialty, kind, `${city}, ${state}`].join(' · ')}</td>
                  {i === 0 && <td>{supplemental}</td>}
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
