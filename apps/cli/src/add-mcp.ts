import type { Command } from 'commander';
import { conclude, examples, type Finish } from './conclude.js';
import type { McpOptions } from './mcp/serve-mcp.js';
import type { Terminal } from './terminal.js';

/** Adds `mcp`: the plan's numbers as tools for the person's own assistant. */
export function addMcp(cli: Command, terminal: Terminal, finish: Finish): void {
  cli
    .command('mcp')
    .description(
      'answer an assistant on standard input and output (Model Context Protocol): plan, what-if, why, forecast, rotations',
    )
    .argument('<file>', 'a profile, YAML or JSON, or a project file; the tools can open no other')
    .option('--allow-write', 'let the assistant write down events and answers in that file')
    .addHelpText('after', examples('mcp me.yaml', 'mcp project.json --allow-write'))
    .action(async (path: string, options: McpOptions) => {
      // the protocol's library is loaded for this command alone
      const { serveMcp } = await import('./mcp/serve-mcp.js');
      conclude(await serveMcp(path, options, terminal), terminal, finish);
    });
}
