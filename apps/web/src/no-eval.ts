/**
 * Has zod check data without building functions from text, which the page's policy refuses. Zod tries whether it may when
 * it first reads an object, and the browser would report that try, so this is loaded before any schema: first on the page
 * and first in each worker. The name is zod's own, of its `config`, whose module would come with the first load.
 */
{
  const config = '__zod_globalConfig';
  const known: unknown = Reflect.get(globalThis, config);
  if (typeof known === 'object' && known !== null) Reflect.set(known, 'jitless', true);
  else Reflect.set(globalThis, config, { jitless: true });
}
