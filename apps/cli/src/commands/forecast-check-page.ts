import type { ForecastQuality, ReliabilityBin } from '@matchwright/market';

/** One way of forecasting the same people: what was believed of programs, and the quality on each day. */
export type CheckedForecast = {
  readonly title: string;
  readonly text: string;
  /** ISO date and how good the forecasts of that day were, in order. */
  readonly days: readonly { readonly day: string; readonly quality: ForecastQuality }[];
};

/** `docs/forecast-calibration.md`: reliability and sharpness of the forecast on made-up seasons. */
export function renderForecastCheckPage(input: {
  readonly scenarios: number;
  readonly seed: number;
  readonly season: number;
  readonly checks: readonly CheckedForecast[];
}): string {
  const { scenarios, seed, season, checks } = input;
  return `# Is the forecast right?

Written by \`npm run check:forecast\` (seed ${seed}). People are drawn as the played season ${season} has them, their seasons are
played in stored seasons that the forecast does not hold, and each is forecast on four days with what they had heard by
then (${scenarios.toLocaleString('en-US')} scenarios each). A forecast is calibrated when what it gave 30 % comes in 30 % of cases; it is sharp when it
says more than the average. This checks the arithmetic of learning, not the model of the season: for that see
[calibration.md](calibration.md).

- **Brier score**: mean squared distance from what happened, summed over IR, DR, first year only and nothing. Smaller is better.
- **Too high by**: mean chance of a radiology place given, less the share that got one, with its standard error.
- **z**: distance of share and chance in standard errors, if the chances are right.

${checks.map(section).join('\n\n')}
`;
}

function section({ title, text, days }: CheckedForecast): string {
  return `## ${title}

${text}

| day | people | Brier score | log score | radiology: Brier | too high by |
| --- | ---: | ---: | ---: | ---: | ---: |
${days.map(dayRow).join('\n')}

Chance of a place in radiology as given, and the share that got one:

| day | ${bands.map((band) => `${10 * band}–${10 * band + 10} %`).join(' | ')} |
| --- | ${bands.map(() => '---:').join(' | ')} |
${days.map(binRow).join('\n')}`;
}

const bands = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

function dayRow({ day, quality }: CheckedForecast['days'][number]): string {
  const { radiology } = quality;
  const cells = [
    day,
    quality.count.toLocaleString('en-US'),
    `${quality.brier.toFixed(3)} ± ${quality.brierError.toFixed(3)}`,
    quality.log.toFixed(3),
    radiology.brier.toFixed(3),
    `${points(radiology.bias)} ± ${points(radiology.biasError)} %`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function points(share: number): string {
  return (100 * share).toFixed(1);
}

function binRow({ day, quality }: CheckedForecast['days'][number]): string {
  const cells = bands.map((band) =>
    binCell(quality.radiology.bins.find(({ forecast }) => Math.min(9, Math.floor(10 * forecast)) === band)),
  );
  return `| ${[day, ...cells].join(' | ')} |`;
}

function binCell(bin: ReliabilityBin | undefined): string {
  if (bin === undefined) return '';
  const { forecast, observed, count, z } = bin;
  return `${Math.round(100 * forecast)} → ${Math.round(100 * observed)} (${count}, z ${z.toFixed(1)})`;
}
