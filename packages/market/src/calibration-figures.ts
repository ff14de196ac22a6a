import type { CalibrationReport, ReportRow } from './calibration-report.js';
import { wilson } from './calibration-report.js';

/** One row of a figure: our range and median, and the published figure where there is one. */
export type FigureRow = {
  readonly label: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** Null where nothing is published. */
  readonly published: number | null;
};

/** A figure of the calibration: ranges on one axis, in groups. The title says what is to be seen. */
export type CalibrationFigure = {
  readonly id: 'reliability' | 'kinds' | 'ranks-ir' | 'ranks-dr' | 'signals';
  readonly title: string;
  readonly text: string;
  /** `share`: 0 to 1, shown as per cent; `count`: people, on an axis of equal ratios. */
  readonly scale: 'share' | 'count';
  /** What our range and the published mark stand for. */
  readonly ours: string;
  readonly mark: string;
  readonly groups: readonly { readonly label: string; readonly rows: readonly FigureRow[] }[];
};

const kindNames: Readonly<Record<string, string>> = {
  'md-senior': 'US MD seniors',
  'do-senior': 'US DO seniors',
  'md-graduate': 'US MD graduates',
  'do-graduate': 'US DO graduates',
  'us-img': 'US citizens trained abroad',
  'non-us-img': 'others trained abroad',
};

/** The figures of `docs/calibration.md` and of the Method page, drawn from the report alone. */
export function calibrationFigures(report: CalibrationReport): readonly CalibrationFigure[] {
  return [
    reliability(report),
    kinds(report),
    ranks(report, 'IR', 'ranks-ir'),
    ranks(report, 'DR', 'ranks-dr'),
    signals(report),
  ];
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Central ranges that the figures' positions are held against. */
const nominal = [0.5, 0.7, 0.8, 0.9] as const;

function reliability(report: CalibrationReport): CalibrationFigure {
  const groups = (['checked', 'fitted'] as const).map((use) => {
    const rows = report.rows.filter((row) => row.use === use);
    return {
      label: use === 'checked' ? 'Checked figures' : 'Fitted figures',
      rows: nominal.map((share): FigureRow => {
        const inside = rows.filter((row) => Math.abs(row.position - 0.5) <= share / 2).length;
        const [low, high] = wilson(inside, rows.length);
        return {
          label: `inside our ${percent(share)} range`,
          low,
          mid: inside / Math.max(1, rows.length),
          high,
          published: share,
        };
      }),
    };
  });
  const { checked, checkedInside } = report.summary;
  return {
    id: 'reliability',
    title: `${checkedInside} of ${checked} published figures that the model never saw lie inside its 90 % ranges`,
    text: 'A right model would have as many figures inside a range as the range says. Many figures share a season, so the counts vary more than the bars show.',
    scale: 'share',
    ours: 'figures inside, with a range for so few figures',
    mark: 'what the range promises',
    groups,
  };
}

function kinds(report: CalibrationReport): CalibrationFigure {
  const rows = report.rows.filter((row) => /^matched:(?:IR|DR):/u.test(row.ask) && row.season === 2025);
  const missing = rows.filter((row) => !row.inside).length;
  return {
    id: 'kinds',
    title:
      missing === 0
        ? 'Every kind of applicant matches as often in our seasons as in 2025'
        : `${missing} of ${rows.length} counts of 2025 lie outside our ranges`,
    text: 'People matched in 2025 in categorical and advanced tracks; these counts are fitted.',
    scale: 'count',
    ours: 'our seasons, 90 % range',
    mark: 'published',
    groups: (['IR', 'DR'] as const).map((specialty) => ({
      label: specialty,
      rows: rows
        .filter((row) => row.ask.startsWith(`matched:${specialty}:`))
        .map((row) => figureRow(row, kindNames[row.ask.split(':')[2]] ?? row.ask)),
    })),
  };
}

function ranks(
  report: CalibrationReport,
  specialty: 'IR' | 'DR',
  id: CalibrationFigure['id'],
): CalibrationFigure {
  const bands = report.rankBands.filter((band) => band.specialty === specialty);
  const names = [...new Set(bands.map((band) => band.kind))];
  const at = (kind: string, from: number): string => {
    const found = bands.find((band) => band.kind === kind && band.from === from);
    return found === undefined ? '–' : percent(found.mid);
  };
  return {
    id,
    title: `${specialty}: longer lists match more often; US citizens trained abroad with 7 to 9 ranks in ${at('us-img', 7)} of seasons, US MD seniors in ${at('md-senior', 7)}`,
    text: `Share matched in ${specialty} among those who prefer it, by the number of ${specialty} programs ranked, in our seasons of 2025. Nothing of this is published by kind for 2025, so it is a forecast and not a check. Longer lists belong to stronger people: adding a program does not by itself do what the figure shows.`,
    scale: 'share',
    ours: 'our seasons, 90 % range',
    mark: 'published',
    groups: names.map((kind) => ({
      label: kindNames[kind] ?? kind,
      rows: bands
        .filter((band) => band.kind === kind)
        .map(({ from, to, low, mid, high }) => ({
          label: to === null ? `${from} and more` : `${from} to ${to}`,
          low,
          mid,
          high,
          published: null,
        })),
    })),
  };
}

const signalLabels: Readonly<Record<string, string>> = {
  'interview-rate-signalled': 'signalled',
  'interview-rate-next-signal': 'the program one would have signalled next',
  'interview-rate-unsignalled': 'not signalled',
};

function signals(report: CalibrationReport): CalibrationFigure {
  const names = Object.keys(signalLabels);
  const of = (season: number): readonly FigureRow[] =>
    names.flatMap((name) =>
      report.rows
        .filter((row) => row.season === season && row.ask === `${name}:DR:us-seniors`)
        .map((row) => figureRow(row, signalLabels[name] ?? name)),
    );
  const at = (name: string): string =>
    percent(report.rows.find((row) => row.season === 2024 && row.ask.startsWith(name))?.mid ?? Number.NaN);
  return {
    id: 'signals',
    title: `A signal takes an interview from ${at(names[1] ?? '')} to ${at(names[0] ?? '')}, not from ${at(names[2] ?? '')}`,
    text: 'Interviews offered to US seniors who applied to DR, at programs they signalled, at the one they would have signalled next, and at all others. People signal where they fit, so the others are no comparison.',
    scale: 'share',
    ours: 'our seasons, 90 % range',
    mark: 'published survey',
    groups: [
      { label: '2024 (6 gold, 6 silver; fitted)', rows: of(2024) },
      { label: '2023 (6 signals; checked)', rows: of(2023) },
    ],
  };
}

function figureRow(row: ReportRow, label: string): FigureRow {
  return { label, low: row.low, mid: row.mid, high: row.high, published: row.published };
}
