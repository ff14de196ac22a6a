// One page through Lighthouse, as somebody sees it who comes with an empty cache and the work of before.
import lighthouse, { desktopConfig } from 'lighthouse';

const categories = ['performance', 'accessibility', 'best-practices'];

/**
 * The scores of `url` (0–100 by category), and the audits that cost points. `form` is `mobile` (a mid-tier phone on slow
 * 4G) or `desktop`; both are Lighthouse's own simulated throttling. `port` is a running Chromium's debugging port.
 */
export async function lighthouseRun(url, form, port) {
  const flags = {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: categories,
    disableStorageReset: true,
  };
  const config = form === 'desktop' ? desktopConfig : undefined;
  let result = await lighthouse(url, flags, config);
  // a browser that was starved while it loaded leaves no trace to judge: that run says nothing, and another is made
  for (let more = 2; more > 0 && result?.lhr.runtimeError; more--)
    result = await lighthouse(url, flags, config);
  if (!result || result.lhr.runtimeError) {
    throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'Lighthouse gave no result'}`);
  }
  const { lhr } = result;
  const scores = Object.fromEntries(
    categories.map((id) => [id, Math.round(100 * (lhr.categories[id].score ?? 0))]),
  );
  const costly = categories.flatMap((id) =>
    lhr.categories[id].auditRefs.flatMap(({ id: audit, weight }) => {
      const { score, title, displayValue = '', details } = lhr.audits[audit];
      if (weight === 0 || score === null || score >= 0.9) return [];
      const at = (details?.items ?? []).flatMap(({ node }) => node?.selector ?? []).slice(0, 5);
      return [`${id}: ${title} ${displayValue}${at.length > 0 ? ` at ${at.join(', ')}` : ''}`];
    }),
  );
  const shifts = (lhr.audits['layout-shifts']?.details?.items ?? []).map(
    ({ node, score }) => `moved ${score.toFixed(2)}: ${node?.selector ?? ''}`,
  );
  return { scores, costly: [...costly, ...shifts] };
}
