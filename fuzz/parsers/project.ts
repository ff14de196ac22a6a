import { sample } from 'fast-check';
import {
  isSealed,
  openSealed,
  readProject,
  sealProject,
  writeProject,
  type Cost,
  type Crypt,
} from '@matchwright/exchange';
import { noRecords } from '@matchwright/dossier';
import { anyContent } from '../../packages/dossier/test-support/any-content.js';
import { planFixture, profileFixture } from '../../packages/exchange/test-data/fixture.js';
import { projectChecksum } from '../../packages/exchange/src/project/project-file.js';
import { readSealedFile } from '../../packages/exchange/src/project/sealed/sealed-file.js';
import { fileOf, textOf, type Parser } from '../parser.js';

const head = { savedAt: '2026-11-23T12:00:00Z', app: '0.1.0' };
const written = [
  writeProject({ ...head, profile: profileFixture(), plan: planFixture(), records: noRecords() }),
  ...sample(anyContent(), { seed: 9, numRuns: 6 }).map((content) =>
    writeProject({ ...head, plan: null, ...content }),
  ),
];

/** The file with its checksum made right again, as a careful forger would. */
function forge(bytes: Uint8Array): Uint8Array {
  try {
    const { checksum: _, ...content } = JSON.parse(textOf(bytes)) as Record<string, unknown>;
    return fileOf(JSON.stringify({ ...content, checksum: projectChecksum(content) }));
  } catch {
    return bytes;
  }
}

export const projectParser: Parser = {
  name: 'project-file',
  good: written.map(fileOf),
  share: 0.5,
  forge,
  read: (bytes) => readProject(textOf(bytes)),
};

const crypt: Crypt = {
  subtle: globalThis.crypto.subtle,
  random: (length) => Uint8Array.from({ length }, (_, i) => i * 7),
};
/** The least cost that is read: with the usual one a wrong passphrase takes a second on purpose. */
const cost: Cost = { name: 'argon2id', memory: 8192, passes: 1, lanes: 1 };
const sealed = await sealProject('{"a":1}', 'passphrase', crypt, { cost });

/** Files whose head can be read are opened too, with the recovery key, whose work does not depend on the file. */
export const lockedParser: Parser = {
  name: 'locked-file',
  good: [fileOf(sealed.file)],
  share: 1,
  forge,
  read: (bytes) => {
    const text = textOf(bytes);
    return isSealed(text)
      ? openSealed(text, { recoveryKey: sealed.recoveryKey }, crypt)
      : readSealedFile(text);
  },
};
