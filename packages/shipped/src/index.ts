export * from './packs.js';
export { loadGuide } from './rotation-guide.js';
export { strictHeaders } from './web/headers.js';
export { responder, type Answer } from './web/respond.js';
export { webFolder } from './web/web-folder.js';
