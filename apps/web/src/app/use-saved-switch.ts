import { useState } from 'react';

/** A switch that this browser remembers under `key`; on until switched off. */
export function useSavedSwitch(key: string): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => {
    try {
      return localStorage.getItem(key) !== 'false';
    } catch {
      // storage is switched off: the choice lasts as long as the page
      return true;
    }
  });
  return [
    on,
    (next) => {
      setOn(next);
      try {
        localStorage.setItem(key, String(next));
      } catch {
        // as above
      }
    },
  ];
}
