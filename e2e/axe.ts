import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * The accessibility checks of a page, all rules. What passes is not listed one by one, and no second page is opened to
 * gather frames of other origins, which the app has none of: both would take more time than the checks.
 */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
}

/** What the checks find on a page in a scheme, by rule and place; none is an empty list. */
export async function faultsIn(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-scheme="${colorScheme}"]`).waitFor({ state: 'attached' });
  // colours pass over to the other scheme, if only for a moment: not to be measured on the way
  await page.evaluate(() => {
    getComputedStyle(document.body).getPropertyValue('color');
    for (const animation of document.getAnimations())
      if (animation instanceof CSSTransition) animation.finish();
  });
  const { violations } = await axe(page).analyze();
  return violations.map(
    ({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map((node) => node.html).join(' | ')}`,
  );
}
