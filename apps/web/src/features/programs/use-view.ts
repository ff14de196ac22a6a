import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { searchOf, viewOf, type View } from './view.js';

const route = getRouteApi('/programs');
/** Milliseconds without a change after which the address follows. */
const settles = 350;

function keyOf(search: object): string {
  return JSON.stringify(Object.entries(search).toSorted(([a], [b]) => a.localeCompare(b)));
}

/** The view, at once as the person changes it; the address follows when they pause, and leads when it changes. */
export function useView(): [View, (change: Partial<View>) => void] {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [view, setView] = useState(() => viewOf(search));
  const [written, setWritten] = useState(() => keyOf(search));
  const address = keyOf(search);
  if (address !== written) {
    // a saved view was opened, or the person went back
    setWritten(address);
    if (address !== keyOf(searchOf(view))) setView(viewOf(search));
  }
  useEffect(() => {
    const next = searchOf(view);
    if (keyOf(next) === written) return undefined;
    const timer = setTimeout(() => {
      setWritten(keyOf(next));
      void navigate({ search: next, replace: true, resetScroll: false });
    }, settles);
    return () => clearTimeout(timer);
  }, [view, written, navigate]);
  return [view, (change) => setView((old) => ({ ...old, ...change }))];
}
