import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { cssVariables, theme } from '../shared/design/theme.js';
import { router } from './router.js';

/** The whole app. */
export function App(): ReactNode {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Notifications position="bottom-right" autoClose={8000} containerWidth={420} />
      <RouterProvider router={router} />
    </MantineProvider>
  );
}
