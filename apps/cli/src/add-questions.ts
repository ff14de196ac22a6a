import { Option, type Command } from 'commander';
import { answer, type AnswerOptions, type Question } from './answer.js';
import { renderMatch, runMatchText, type MatchReport } from './commands/match.js';
import { renderPortfolio, runPortfolio } from './commands/portfolio.js';
import { renderRotations, runRotations } from './commands/rotations.js';
import { conclude, examples, type Finish } from './conclude.js';
import { parseJson } from './parse-json.js';
import type { Terminal } from './terminal.js';

type Side = 'applicant' | 'program';

function matchBestFor(side: Side): Question<MatchReport> {
  return { solve: (text) => runMatchText(text, { side }), render: renderMatch };
}

const portfolio = {
  solve: (text: string) => {
    const input = parseJson(text);
    return input.ok ? runPortfolio(input.value) : input;
  },
  render: renderPortfolio,
};

const rotations = {
  solve: async (text: string) => {
    const input = parseJson(text);
    return input.ok ? runRotations(input.value) : input;
  },
  render: renderRotations,
};

function addQuestion(
  cli: Command,
  about: { readonly name: string; readonly input: string; readonly text: string },
): Command {
  const { name, input, text } = about;
  return cli
    .command(name)
    .description(text)
    .argument(`<${input}>`, `a ${input}, JSON; - reads standard input`)
    .option('--json', 'print the answer as one JSON document')
    .option('--lines', 'one JSON document a line in, one answer a line out')
    .addHelpText(
      'after',
      examples(
        `${name} case.json`,
        `${name} case.json --json`,
        `${name} - --lines < cases.jsonl > answers.jsonl`,
      ),
    );
}

/** Adds `match`, `portfolio` and `rotations`: commands that answer one JSON document. */
export function addQuestions(cli: Command, terminal: Terminal, finish: Finish): void {
  addQuestion(cli, {
    name: 'match',
    input: 'market',
    text: 'run the Match on a market: lists, quotas, couples, reversions',
  })
    .addOption(
      new Option('--side <side>', 'for whom the matching is best')
        .choices(['applicant', 'program'])
        .default('applicant'),
    )
    .action(async (path: string, options: AnswerOptions & { readonly side: Side }) => {
      conclude(await answer(matchBestFor(options.side), path, options, terminal), terminal, finish);
    });
  addQuestion(cli, {
    name: 'portfolio',
    input: 'problem',
    text: 'choose where to apply: chances, values, costs, limits',
  }).action(async (path: string, options: AnswerOptions) => {
    conclude(await answer(portfolio, path, options, terminal), terminal, finish);
  });
  addQuestion(cli, {
    name: 'rotations',
    input: 'problem',
    text: 'schedule rotations into blocks under limits',
  }).action(async (path: string, options: AnswerOptions) => {
    conclude(await answer(rotations, path, options, terminal), terminal, finish);
  });
}
