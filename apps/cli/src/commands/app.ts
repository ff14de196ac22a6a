import { InvalidArgumentError, type Command } from 'commander';
import { existsSync } from 'node:fs';
import { webFolder } from '@matchwright/shipped';
import { serveFolder } from '../app/serve.js';
import type { Terminal } from '../terminal.js';

/** The port that the app asks for first; browsers keep saved data per port. */
const defaultPort = 4747;

/** A browser is opened only for a person at a screen. */
function hasScreen(env: Terminal['env']): boolean {
  if (env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false') return false;
  if (process.platform !== 'linux') return true;
  return Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

async function openBrowser(url: string, terminal: Terminal): Promise<void> {
  const { default: open } = await import('open');
  try {
    const child = await open(url);
    child.once('error', () => terminal.err(`Open ${url} in your browser.\n`));
  } catch {
    terminal.err(`Open ${url} in your browser.\n`);
  }
}

/**
 * Serves the web app on this machine, prints its address and opens it. The server keeps the process alive until it
 * is stopped.
 */
async function startApp(
  terminal: Terminal,
  options: { readonly port: number; readonly open: boolean },
): Promise<void> {
  if (!existsSync(`${webFolder}/index.html`)) {
    throw new Error('the app is not built yet; run "npm run build" first');
  }
  const listening = await serveFolder(webFolder, options.port);
  terminal.out(`Matchwright is at ${listening.url}\n`);
  if (options.port !== 0 && listening.port !== options.port) {
    terminal.err(
      `Port ${options.port} is taken, so this is port ${listening.port}. ` +
        'Browsers keep what you saved per port: to see it, stop the other program and start again.\n',
    );
  }
  terminal.err('Everything stays on this machine. Stop with Ctrl+C.\n');
  if (options.open && hasScreen(terminal.env)) await openBrowser(listening.url, terminal);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('Expected a whole number from 0 (any free port) to 65535.');
}

/** Adds `matchwright app`. */
export function addApp(cli: Command, terminal: Terminal): void {
  cli
    .command('app')
    .description('start the app in the browser; everything stays on this machine')
    .option('--port <number>', 'port to listen on, or the next free one', portNumber, defaultPort)
    .option('--no-open', 'do not open a browser')
    .addHelpText('after', '\nExamples:\n  matchwright app\n  matchwright app --port 8080 --no-open')
    .action((options: { port: number; open: boolean }) => startApp(terminal, options));
}
