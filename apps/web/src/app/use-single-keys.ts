import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { isTyping } from './is-typing.js';
import { navPages } from './nav-pages.js';

function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>('main input[type="search"]');
  search?.focus();
  return search !== null;
}

/** Listens for `/`, `?` and `g` followed by a page's letter, never while the person types or a dialog is open. */
export function useSingleKeys(on: boolean, showHelp: () => void): void {
  const navigate = useNavigate();
  const afterG = useRef(false);
  useEffect(() => {
    if (!on) return undefined;
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const page = afterG.current ? navPages.find(({ key }) => key === event.key) : undefined;
      afterG.current = event.key === 'g';
      if (page !== undefined) void navigate({ to: page.to });
      else if (event.key === '?') showHelp();
      else if (event.key !== '/' || !focusSearch()) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on, navigate, showHelp]);
}
