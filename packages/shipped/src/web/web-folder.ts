import { fileURLToPath } from 'node:url';

/** The folder of the built web app; it is there once `npm run build` has made it. */
export const webFolder = fileURLToPath(new URL('../../../../apps/web/dist', import.meta.url));
