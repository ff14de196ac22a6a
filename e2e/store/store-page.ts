import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import * as acts from './acts.js';
import * as changes from '../../apps/web/src/shared/store/changes.js';
import { readContent } from '../../apps/web/src/shared/store/content.js';
import { database } from '../../apps/web/src/shared/store/database.js';
import * as restore from '../../apps/web/src/shared/store/snapshots/restore-snapshot.js';
import * as take from '../../apps/web/src/shared/store/snapshots/take-snapshot.js';
import * as store from '../../apps/web/src/shared/store/index.js';
import * as persistence from '../../apps/web/src/shared/store/persistence.js';
import * as troubles from '../../apps/web/src/shared/store/trouble.js';

/** What the app last saw of the notebook, as a page of it would. */
const seen: (readonly { readonly id: string }[] | undefined)[] = [];

function Notebook(): null {
  seen.push(store.useRecords('caseNotes'));
  return null;
}

/** Shows a component that reads the notebook, and gives all that it has been rendered with. */
function watchNotebook(): typeof seen {
  createRoot(document.createElement('div')).render(createElement(Notebook));
  return seen;
}

/** The app's store without its pages, for tests to call in a real browser. */
const testStore = {
  ...acts,
  ...store,
  ...changes,
  ...restore,
  ...take,
  ...troubles,
  ...persistence,
  readContent,
  database,
  watchNotebook,
};

declare global {
  // a variable of the page, hence `var`
  var testStore: StorePage;
}
export type StorePage = typeof testStore;
globalThis.testStore = testStore;
document.title = 'ready';
