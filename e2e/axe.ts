import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * The accessibility checks of a page, all rules. What passes is not listed one by one, and no second page is opened to
 * gather frames of other origins, which the app has none of: both would take more time than the checks.
 */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
}
