import type { Issue } from '@matchwright/almanac';
import {
  compareContent,
  mergeContent,
  sameRecord,
  type Content,
  type ContentDifference,
  type IdentityEntry,
} from '@matchwright/dossier';
import type { ProjectFile } from '@matchwright/exchange';
import { m } from '../../shared/messages/index.js';
import { guarded } from '../../shared/store/commit-change.js';
import type { Committed } from '../../shared/store/committed.js';
import { readWhole } from '../../shared/store/content.js';
import { replaceContent } from '../../shared/store/replace-content.js';
import { takeSnapshot } from '../../shared/store/snapshots/take-snapshot.js';

/** What a file is taken in as. */
export type Way = 'replace' | 'mine' | 'theirs';

/** What a chosen file turned out to be. */
export type Chosen =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'locked'; readonly name: string; readonly text: string }
  | { readonly kind: 'read'; readonly name: string; readonly file: ProjectFile };

const mostBytes = 60 * 1024 * 1024;

/** Looks at a file; nothing is changed. */
export async function lookAt(file: File): Promise<Chosen> {
  if (file.size > mostBytes) {
    return { kind: 'refused', issues: [{ code: 'too-large', where: file.name, expected: m.data.import.tooLarge }] };
  }
  const [{ isSealed }, text] = await Promise.all([import('@matchwright/exchange'), file.text()]);
  return isSealed(text) ? { kind: 'locked', name: file.name, text } : readText(file.name, text);
}

/** The text of a plain project file. */
export async function readText(name: string, text: string): Promise<Chosen> {
  const { readProject } = await import('@matchwright/exchange');
  const read = readProject(text);
  return read.ok ? { kind: 'read', name, file: read.value } : { kind: 'refused', issues: read.error };
}

async function nextOf(file: ProjectFile, way: Way): Promise<(stored: Content) => Content> {
  const { replacedBy } = await import('@matchwright/exchange');
  return (stored) => (way === 'replace' ? replacedBy(stored, file) : mergeContent(stored, file, way));
}

/** Records of the file, other than those kept here already, in which words may tell who a patient was. */
export async function identityIn(file: ProjectFile): Promise<readonly IdentityEntry[]> {
  const [{ recordsIdentity }, stored] = await Promise.all([import('./identity-guard.js'), readWhole()]);
  return recordsIdentity(file.records, stored.records);
}

/** What would be other after taking the file in. */
export async function previewOf(file: ProjectFile, way: Way): Promise<ContentDifference> {
  const [stored, next] = await Promise.all([readWhole(), nextOf(file, way)]);
  return compareContent(stored, next(stored));
}

/** Takes the file in, as one change that can be undone; the state before is kept as a snapshot. */
export async function takeIn(name: string, file: ProjectFile, way: Way): Promise<Committed> {
  const next = await nextOf(file, way);
  return guarded(async () => {
    await takeSnapshot('before-import');
    const { plan } = file;
    const stored = await readWhole();
    const isTheirs = sameRecord(next(stored).profile, file.profile);
    return replaceContent(m.did.tookIn(name), next, isTheirs ? plan : null);
  });
}
