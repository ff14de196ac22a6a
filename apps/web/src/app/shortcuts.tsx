import { IconKeyboard, IconLanguage, IconSearch, IconSunMoon } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { chooseScheme, schemes, useScheme } from '../shared/design/scheme.js';
import { Dialog } from '../shared/kit/dialog.js';
import { IconButton } from '../shared/kit/button.js';
import { Switch } from '../shared/kit/field.js';
import { Menu } from '../shared/kit/menu.js';
import { m } from '../shared/messages/index.js';
import { chooseLanguage, language, languages, type Language } from '../shared/messages/language.js';
import { navPages } from './nav-pages.js';
import styles from './shortcuts.module.css';
import { useSavedSwitch } from './use-saved-switch.js';
import { useSingleKeys } from './use-single-keys.js';
import { useUndoKeys } from './use-undo-keys.js';

const Palette = lazy(() => import('./palette.js').then(({ Palette }) => ({ default: Palette })));

function SchemeMenu(): ReactNode {
  const chosen = useScheme();
  return (
    <Menu
      label={m.common.scheme.label}
      icon={<IconSunMoon size={20} stroke={1.6} aria-hidden="true" />}
      side="start"
      items={schemes.map((scheme) => ({
        key: scheme,
        text: m.common.scheme[scheme],
        checked: scheme === chosen,
        act: () => chooseScheme(scheme),
      }))}
    />
  );
}

// the keys of a constant object are its languages
const codes = Object.keys(languages) as Language[];

function LanguageMenu(): ReactNode {
  return (
    <Menu
      label={m.common.language}
      icon={<IconLanguage size={20} stroke={1.6} aria-hidden="true" />}
      side="start"
      note={m.common.languageHint}
      items={codes.map((code) => ({
        key: code,
        text: languages[code],
        checked: code === language,
        act: () => chooseLanguage(code),
      }))}
    />
  );
}

/** Opens with Ctrl or Cmd and K, wherever the focus is. */
function usePaletteKey(open: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (document.querySelector('dialog[open]') === null) open();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [open]);
}

/** Command palette, colour scheme, the sheet of shortcuts, and the keys themselves. */
export function Shortcuts(): ReactNode {
  const [help, setHelp] = useState(false);
  const [palette, setPalette] = useState(false);
  const [openHelp] = useState(() => () => setHelp(true));
  const [openPalette] = useState(() => () => setPalette(true));
  const [singleKeys, setSingleKeys] = useSavedSwitch('matchwright-single-keys');
  useSingleKeys(singleKeys, openHelp);
  useUndoKeys();
  usePaletteKey(openPalette);
  return (
    <div className={styles.tools}>
      <IconButton label={m.common.palette.open} onClick={openPalette}>
        <IconSearch size={20} stroke={1.6} aria-hidden="true" />
      </IconButton>
      <SchemeMenu />
      <LanguageMenu />
      <IconButton label={m.common.shortcuts.open} className={styles.wide} onClick={openHelp}>
        <IconKeyboard size={20} stroke={1.6} aria-hidden="true" />
      </IconButton>
      <Dialog opened={help} onClose={() => setHelp(false)} title={m.common.shortcuts.title}>
        <Help singleKeys={singleKeys} setSingleKeys={setSingleKeys} />
      </Dialog>
      {palette && (
        <Suspense fallback={null}>
          <Palette onClose={() => setPalette(false)} showHelp={openHelp} />
        </Suspense>
      )}
    </div>
  );
}

function Help(props: { singleKeys: boolean; setSingleKeys: (on: boolean) => void }): ReactNode {
  const words = m.common.shortcuts;
  const rows = [
    ...words.rows,
    ...navPages.flatMap(({ key, text }): (readonly [string, string])[] =>
      key === undefined ? [] : [[words.go(key), words.goTo(text)]],
    ),
  ];
  return (
    <>
      <dl className={styles.keys}>
        {rows.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Switch
        checked={props.singleKeys}
        onChange={props.setSingleKeys}
        label={words.singleKeys}
        hint={words.singleKeysHint}
      />
    </>
  );
}
