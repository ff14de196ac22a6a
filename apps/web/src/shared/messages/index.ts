import { common } from './common.js';
import { data } from './data.js';
import { glossary } from './glossary.js';
import { method } from './method.js';
import { plan } from './plan.js';
import { program } from './program.js';
import { programs } from './programs.js';
import { start } from './start.js';

export type { TermId } from './glossary.js';

/** Every word the app says, in one place: a translation is another value of this shape. */
export const m = { common, data, glossary, method, plan, program, programs, start };
