import { calibrationFigures, type CalibrationReport, type ReportRow } from '@matchwright/market';

/** `docs/calibration.md`: each published figure beside ours, fitted and checked apart. */
export function renderCalibrationPage(report: CalibrationReport): string {
  const { summary } = report;
  const fitted = report.rows.filter((row) => row.use === 'fitted');
  const checked = report.rows.filter((row) => row.use === 'checked');
  const percent = (part: number, all: number): string =>
    `${part} of ${all} (${Math.round((100 * part) / Math.max(1, all))} %)`;
  return `# Calibration

Written by \`npm run calibrate\`; the same figures stand in \`data/market/calibration.json\`, from which the Method page
draws. Which figures are fitted and which are only checked is fixed in \`data/market/figures-split.json\`.

An ensemble of ${report.members} parameter sets, each playing ${report.seasonsEach} seasons of every year. **Ours** is the median and the
90 % range of one realised season: what the parameters leave open and the luck of a season together.

- Fitted figures inside their range: ${percent(summary.fittedInside, summary.fitted)}; close (10 %, or 2 Poisson widths below 50): ${percent(summary.fittedClose, summary.fitted)}.
- Checked figures inside their range: ${percent(summary.checkedInside, summary.checked)}. The aim was 85 %.
- Interval score of the ${summary.compared} checked figures that have a naive forecast (last season's published rate with its Wilson
  range), smaller is better: ours ${summary.meanScore.toFixed(2)}, naive ${summary.naiveScore.toFixed(2)}. The aim was to beat it.

Not inside: ${notInside(report.rows)}

## Figures

Bars are 90 % ranges, dots our median, diamonds what is published.

${calibrationFigures(report)
  .map(({ id, title, text }) => `### ${title}\n\n![${title}](images/calibration-${id}.svg)\n\n${text}`)
  .join('\n\n')}

## Fitted

${table(fitted)}

## Checked

${table(checked)}
`;
}

function notInside(rows: readonly ReportRow[]): string {
  const out = rows.filter((row) => !row.inside).map((row) => `\`${row.id}\` (${row.use})`);
  return out.length === 0 ? 'none.' : `${out.join(', ')}.`;
}

function table(rows: readonly ReportRow[]): string {
  const head = `| figure | season | what | published | ours | 90 % range | width | inside | score | naive |
|---|---|---|---|---|---|---|---|---|---|`;
  return [head, ...rows.map(tableRow)].join('\n');
}

function tableRow(row: ReportRow): string {
  const isShare = row.published < 1;
  const say = (x: number): string => (isShare ? `${(100 * x).toFixed(0)} %` : x.toFixed(0));
  const cells = [
    row.figures.join(', '),
    row.season,
    row.ask,
    say(row.published),
    say(row.mid),
    `${say(row.low)}–${say(row.high)}`,
    isShare ? `${(100 * (row.high - row.low)).toFixed(0)} points` : (row.high - row.low).toFixed(0),
    row.inside ? 'yes' : '**no**',
    row.score.toFixed(2),
    row.naive === null ? '–' : row.naive.score.toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}
