/** What this file uses of Trusted Types; the compiler's list for windows does not have them. */
type Rules = { createScriptURL(address: string): string | null };
type Factory = { createPolicy(name: 'default', rules: Rules): unknown };

function isFactory(value: unknown): value is Factory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

/** The scripts that this page starts by address: workers of the build, and the one that keeps the app offline. */
const ownScript = /^(?:assets\/[\w.-]+\.js|service-worker\.js)$/;

/** The address, where it is one of this build's own scripts; null refuses it. */
function ownScriptOnly(address: string): string | null {
  const folder = new URL('./', document.baseURI);
  const { href } = new URL(address, folder);
  return href.startsWith(folder.href) && ownScript.test(href.slice(folder.href.length)) ? href : null;
}

// The served policy allows one set of rules, named `default`, and asks them wherever text would become script or markup.
// Only this rule is there: markup and code from text are refused, whoever tries, a library too.
const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
if (isFactory(factory)) factory.createPolicy('default', { createScriptURL: ownScriptOnly });
