import type { Profile } from '@matchwright/dossier';
import { profileWithRecords, type ProfileWithRecords } from '@matchwright/season';
import { recordsOf } from './content.js';
import type { RecordRow } from './rows.js';

/** The profile as planning sees it, given the stored records that count; one that cannot be read does not. */
export function countRecords(profile: Profile, rows: readonly RecordRow[]): ProfileWithRecords {
  return profileWithRecords(profile, recordsOf(rows));
}
