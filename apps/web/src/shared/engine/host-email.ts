import type { Profile } from '@matchwright/dossier';
import { askCoordinator, type FilledText, type HostQuestion } from '@matchwright/season';
import { loadRotationGuide } from './engine-client.js';

/** The e-mail that asks a host what its pages do not report, ready to edit. Rejects when the guide cannot be loaded. */
export async function hostEmail(profile: Profile, question: HostQuestion): Promise<FilledText> {
  return askCoordinator(question, profile, await loadRotationGuide());
}
