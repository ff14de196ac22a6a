import { ok } from '@matchwright/almanac';
import { Argument, type Command } from 'commander';
import { benchMatch, type BenchMatchReport } from './commands/bench-match.js';
import { runBenchMarket, type MarketBenchReport } from './commands/bench-market.js';
import { benchPlanner, renderBenchPlanner, type PlannerBenchReport } from './commands/bench-planner.js';
import { benchPortfolio, renderBenchPortfolio, type PortfolioTiming } from './commands/bench-portfolio.js';
import { conclude, examples, type Finish } from './conclude.js';
import { withMarket } from './market-packs.js';
import { startProgress, type Progress } from './progress.js';
import { shown } from './shown.js';
import type { Terminal } from './terminal.js';

const parts = ['match', 'market', 'planner', 'portfolio'] as const;
type Part = (typeof parts)[number];

/** What `matchwright bench --json` prints: a report for each part that was timed. */
type BenchReport = {
  readonly match?: BenchMatchReport;
  readonly market?: MarketBenchReport;
  readonly planner?: PlannerBenchReport;
  readonly portfolio?: readonly PortfolioTiming[];
};

async function bench(wanted: readonly Part[], terminal: Terminal, progress: Progress): Promise<BenchReport> {
  const { clock } = terminal;
  const timers = {
    match: async () => ({ match: await benchMatch({ clock }) }),
    market: async () => ({ market: await withMarket((tools) => runBenchMarket(tools, clock)) }),
    planner: async () => ({ planner: await benchPlanner(clock) }),
    portfolio: async () => ({ portfolio: benchPortfolio(clock) }),
  };
  let report: BenchReport = {};
  for (const [i, part] of wanted.entries()) {
    progress.say(`Timing ${part}`, i / wanted.length);
    report = { ...report, ...(await timers[part]()) };
  }
  progress.end();
  return report;
}

function renderMatchBench({ national, irdr, growthExponent, reference }: BenchMatchReport): string {
  const ratio = (value: number | null): string => (value === null ? 'unknown' : `${value} × the C reference`);
  return `a whole Main Match: ${national.oursMs} ms, ${ratio(national.ratioToC)}\nIR and DR alone: ${irdr.oursMs} ms, ${ratio(irdr.ratioToC)}\ntime grows as applicants to the power ${growthExponent ?? 'unknown'}\nreference: ${reference}\n`;
}

function renderMarketBench({ seasonsPerSecond, workers, growth }: MarketBenchReport): string {
  return `${seasonsPerSecond} seasons a second on ${workers} workers; time grows as applicants to the power ${growth.exponent.toFixed(2)}\n`;
}

function render({ match, market, planner, portfolio }: BenchReport): string {
  const sections = [
    match && `MATCH\n${renderMatchBench(match)}`,
    market && `MARKET\n${renderMarketBench(market)}`,
    planner && `PLANNER\n${renderBenchPlanner(planner)}`,
    portfolio && `PORTFOLIO\n${renderBenchPortfolio(portfolio)}`,
  ];
  return sections.filter((section) => section !== undefined).join('\n');
}

/** Adds `bench`: how fast the engine is on this machine, as ratios where there is something to compare with. */
export function addBench(cli: Command, terminal: Terminal, finish: Finish): void {
  cli
    .command('bench')
    .description('time the engine on this machine')
    .addArgument(new Argument('[part]', 'one part only').choices(parts))
    .option('--json', 'print the timings as one JSON document')
    .addHelpText('after', examples('bench', 'bench match --json', 'bench planner --json'))
    .action(async (part: Part | undefined, options: { readonly json?: boolean }) => {
      const report = await bench(part === undefined ? parts : [part], terminal, startProgress(terminal));
      // a part asked for alone is the document, not a field of one
      const printed = part === undefined ? report : report[part];
      conclude(ok(shown(printed, options, () => render(report))), terminal, finish);
    });
}
