import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

const pages: Readonly<Record<string, '/start' | '/plan' | '/programs' | '/data' | '/method'>> = {
  s: '/start',
  p: '/plan',
  r: '/programs',
  d: '/data',
  m: '/method',
};

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>('main input[type="search"]');
  search?.focus();
  return search !== null;
}

/** Listens for `/`, `?` and `g` followed by a page's letter, never while the person types. */
export function useSingleKeys(on: boolean, showHelp: () => void): void {
  const navigate = useNavigate();
  const afterG = useRef(false);
  useEffect(() => {
    if (!on) return undefined;
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const page = afterG.current ? pages[event.key] : undefined;
      afterG.current = event.key === 'g';
      if (page !== undefined) void navigate({ to: page });
      else if (event.key === '?') showHelp();
      else if (event.key !== '/' || !focusSearch()) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on, navigate, showHelp]);
}
