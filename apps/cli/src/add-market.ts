import { ok } from '@matchwright/almanac';
import type { CalibrationReport } from '@matchwright/market';
import { makeReport } from '@matchwright/runner';
import { InvalidArgumentError, type Command } from 'commander';
import { renderCalibrationPage } from './commands/calibration-page.js';
import { renderAnswer, renderMarket, runAsk, runMarket } from './commands/market.js';
import { conclude, examples, type Finish } from './conclude.js';
import { loadSplit } from './load-split.js';
import { withMarket } from './market-packs.js';
import type { Outcome } from './outcome.js';
import { readData } from '@matchwright/shipped';
import { startProgress } from './progress.js';
import { shown } from './shown.js';
import type { Terminal } from './terminal.js';

type MarketOptions = {
  readonly json?: boolean;
  readonly season: number;
  readonly scenarios: number;
  readonly ask?: string;
};

async function market(options: MarketOptions, terminal: Terminal): Promise<Outcome> {
  const progress = startProgress(terminal);
  progress.say('Playing seasons', 0);
  const { ask } = options;
  const outcome = await withMarket(async (tools): Promise<Outcome> => {
    if (ask !== undefined) {
      const answer = await runAsk(tools, { season: options.season, ask });
      return answer.ok ? ok(shown(answer.value, options, renderAnswer)) : answer;
    }
    const report = await runMarket(tools, options);
    return report.ok ? ok(shown(report.value, options, renderMarket)) : report;
  });
  progress.end();
  return outcome;
}

async function calibrationReport(play: boolean, terminal: Terminal): Promise<CalibrationReport> {
  if (!play) return JSON.parse(await readData('market/calibration.json'));
  const split = await loadSplit();
  const progress = startProgress(terminal);
  progress.say('Playing every fitted and checked season', 0);
  const report = await withMarket(({ ensemble, runner }) => makeReport(split.rows, ensemble, runner));
  progress.end();
  return report;
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number.');
}

/** Adds `market` and `calibrate`: commands about whole seasons. */
export function addMarket(cli: Command, terminal: Terminal, finish: Finish): void {
  cli
    .command('market')
    .description('play whole seasons: counts by kind and track, cutoffs, or the answer to one question')
    .option('--season <year>', 'Match year', wholeNumber, 2028)
    .option('--scenarios <number>', 'seasons to play', wholeNumber, 256)
    .option('--ask <question>', 'one published quantity, as QUESTION:SPECIALTY:KIND')
    .option('--json', 'print the counts as one JSON document')
    .addHelpText(
      'after',
      examples('market --season 2028 --scenarios 512', 'market --season 2026 --ask matched:IR:us-img --json'),
    )
    .action(async (options: MarketOptions) => {
      conclude(await market(options, terminal), terminal, finish);
    });
  cli
    .command('calibrate')
    .description('show each published figure beside ours, fitted and checked apart')
    .option('--play', 'play the seasons again instead of showing the shipped report')
    .option('--json', 'print the report as one JSON document')
    .addHelpText('after', examples('calibrate', 'calibrate --play --json'))
    .action(async (options: { readonly json?: boolean; readonly play?: boolean }) => {
      const report = await calibrationReport(options.play ?? false, terminal);
      conclude(ok(shown(report, options, renderCalibrationPage)), terminal, finish);
    });
}
