import { IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Page } from '../../shared/parts/page.js';
import styles from './glossary.module.css';

const route = getRouteApi('/glossary');
const words = m.glossaryPage;
const entries = Object.entries({ ...m.glossary, ...m.glossaryMore }).toSorted(([, [a]], [, [b]]) =>
  a.localeCompare(b),
);

/** The field's words and ours, each in a sentence or two. */
export function GlossaryPage(): ReactNode {
  const { word = '' } = route.useSearch();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = entries.filter(([, [name, meaning]]) => `${name} ${meaning}`.toLowerCase().includes(wanted));
  return (
    <Page title={words.title} lead={words.lead} narrow>
      <TextField
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        icon={<IconSearch size={16} aria-hidden="true" />}
        value={search}
        onChange={setSearch}
      />
      <p className="only-heard" role="status">
        {words.found(found.length)}
      </p>
      <dl className={styles.words}>
        {found.map(([id, [name, meaning]]) => (
          <div
            key={id}
            className={styles.entry}
            data-wanted={id === word}
            ref={id === word ? (element) => element?.scrollIntoView({ block: 'center' }) : undefined}
          >
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {found.length === 0 && <p className="soft">{m.common.nothingFits}</p>}
    </Page>
  );
}
