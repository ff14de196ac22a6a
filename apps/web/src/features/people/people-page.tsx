import type { Person } from '@matchwright/dossier';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { Button, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { GuideLink } from '../../shared/parts/guide-link.js';
import { Page } from '../../shared/parts/page.js';
import { useRecords } from '../../shared/store/index.js';
import { AddPerson } from './add-person.js';
import { ImportPeople } from './import/import-people.js';
import { PeopleTable } from './people-table.js';
import styles from './people.module.css';
import { personRows } from './person-rows.js';
import { SavePeople } from './save-people.js';
import { useProgramChoices } from './use-program-choices.js';

const words = m.people;
const head = { title: m.common.nav.people, lead: words.lead };

/** Residents, faculty, mentors, coordinators: where met, and when to write again. */
export function PeoplePage(): ReactNode {
  const people = useRecords('people');
  if (people === undefined) return <Page {...head} waits={8} />;
  const isEmpty = people.length === 0;
  return (
    <Page {...head} action={!isEmpty && <AddPerson />}>
      {isEmpty ? (
        <Empty title={words.empty} text={words.emptyText}>
          <AddPerson />
          <GuideLink id="us-img" />
        </Empty>
      ) : (
        <People people={people} />
      )}
      <ImportPeople people={people} />
    </Page>
  );
}

/** Rows drawn at once: a phone draws them without a wait. */
const pageful = 60;

function People({ people }: { people: readonly Person[] }): ReactNode {
  const { nameOf } = useProgramChoices();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(pageful);
  const rows = useMemo(() => personRows(people, search, nameOf), [people, search, nameOf]);
  const left = rows.length - shown;
  return (
    <div className={styles.stack}>
      <div className={styles.bar}>
        <search className={styles.search}>
          <TextField
            type="search"
            aria-label={words.search}
            placeholder={words.placeholder}
            icon={<IconSearch size={16} aria-hidden="true" />}
            value={search}
            onChange={setSearch}
          />
        </search>
        <SavePeople people={people} />
      </div>
      {rows.length === 0 ? (
        <p>{words.nothingFound}</p>
      ) : (
        <PeopleTable rows={rows.slice(0, shown)} all={people.length} />
      )}
      {left > 0 && (
        <div>
          <Button variant="default" onClick={() => setShown(shown + pageful)}>
            {words.more(Math.min(left, pageful))}
          </Button>
        </div>
      )}
    </div>
  );
}
