import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Toasts } from '../shared/kit/toasts.js';
import { router } from './router.js';

/** The whole app. */
export function App(): ReactNode {
  return (
    <>
      <RouterProvider router={router} />
      <Toasts />
    </>
  );
}
