import './no-eval.js';
import './own-scripts-only.js';
import './shared/design/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { keepOffline } from './pwa/keep-offline.js';
import { followScheme } from './shared/design/scheme.js';
import { emptyTrash } from './shared/store/changes.js';
import { checkStorage } from './shared/store/persistence.js';
import { keepSnapshots } from './shared/store/snapshots/keep-snapshots.js';

const root = document.querySelector('#root');
if (root === null) throw new RangeError('index.html has no element #root');
followScheme();
// what was deleted before the page was loaded is gone for good; storage that fails is told on the page itself
emptyTrash().catch(() => undefined);
void checkStorage();
keepSnapshots();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
keepOffline();
