import { noRecords, type Person } from '@matchwright/dossier';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { saveFile } from '../../shared/files/save-file.js';
import { today } from '../../shared/format/plain.js';
import { Menu } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';

const words = m.people.exports;
// the writers are heavy: they are loaded when first wanted
const exchange = () => import('@matchwright/exchange');

async function saveCsv(people: readonly Person[]): Promise<void> {
  const { recordsToCsv } = await exchange();
  const table = recordsToCsv('people', { ...noRecords(), people });
  saveFile(`matchwright-people-${today()}.csv`, table, 'text/csv;charset=utf-8');
}

async function saveVcard(people: readonly Person[]): Promise<void> {
  const { peopleToVcard } = await exchange();
  saveFile(`matchwright-people-${today()}.vcf`, peopleToVcard(people), 'text/vcard;charset=utf-8');
}

/** The people as a file for spreadsheets or address books. */
export function SavePeople({ people }: { people: readonly Person[] }): ReactNode {
  return (
    <Menu
      label={words.label}
      variant="default"
      icon={<IconDownload size={18} stroke={1.7} aria-hidden="true" />}
      items={[
        { key: 'csv', text: words.csv, act: () => void saveCsv(people) },
        { key: 'vcard', text: words.vcard, act: () => void saveVcard(people) },
      ]}
    />
  );
}
