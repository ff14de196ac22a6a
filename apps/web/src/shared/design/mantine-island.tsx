import '@mantine/core/styles.layer.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useScheme } from './scheme.js';
import { cssVariables, theme } from './theme.js';

/** What pages stand in that still use parts of the older component kit. Loaded with the first of them. */
export function MantineIsland({ children }: { children: ReactNode }): ReactNode {
  const scheme = useScheme();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      {...(scheme === 'auto' ? { defaultColorScheme: 'auto' } : { forceColorScheme: scheme })}
    >
      {children}
    </MantineProvider>
  );
}
