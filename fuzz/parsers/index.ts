import type { Parser } from '../parser.js';
import * as commandLine from './command-line.js';
import { almanacParser, scenariosParser, smallPackParsers } from './packs.js';
import * as pasted from './pasted.js';
import { connectionsParser, vcardParser } from './people.js';
import { lockedParser, projectParser } from './project.js';
import { ownTableParser, tableFileParser } from './tables.js';

/** Every reader of text or bytes that the product does not trust. */
export const parsers: readonly Parser[] = [
  projectParser,
  lockedParser,
  commandLine.profileParser,
  commandLine.marketParser,
  commandLine.portfolioParser,
  commandLine.rotationsParser,
  commandLine.eventsParser,
  pasted.invitationsParser,
  pasted.csvParser,
  tableFileParser,
  ownTableParser,
  pasted.hostPageParser,
  pasted.programResultsParser,
  pasted.identityParser,
  connectionsParser,
  vcardParser,
  scenariosParser,
  ...smallPackParsers,
  almanacParser,
];
