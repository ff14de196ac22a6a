import { pasteHost as en } from './en/paste-host.js';
import { inLanguage } from './language.js';

/** Words of the step that reads a host's page or e-mail. */
export const pasteHost = await inLanguage(en, {
  es: async () => (await import('./es/paste-host.js')).pasteHost,
});
