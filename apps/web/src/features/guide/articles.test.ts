import { expect, test } from 'vitest';
import { shippedAlmanac } from '../../../../../packages/almanac/test-data/shipped.js';
import { m } from '../../shared/messages/index.js';
import { articles } from './articles.js';

const almanac = shippedAlmanac();
const known = {
  rules: new Set(almanac.rules.map(({ id }) => id)),
  figures: new Set(almanac.figures.map(({ id }) => id)),
};

test('the guide answers every question that the app promises to answer, and one on letters', () => {
  expect(Object.keys(m.guideTitles)).toEqual([
    'chance',
    'rotations',
    'needed',
    'tiers',
    'us-img',
    'letters',
    'signals',
    'supplemental',
  ]);
});

test.each(Object.entries(articles))('the article %s names only rules and figures that exist', (id, basis) => {
  expect(basis.rules.filter((rule) => !known.rules.has(rule))).toEqual([]);
  expect(basis.figures.filter((figure) => !known.figures.has(figure))).toEqual([]);
  expect(basis.rules.length + basis.figures.length, id).toBeGreaterThan(0);
});

test('every article is short: read in two minutes, with something said to be not known', () => {
  for (const [id, { short, text, points = [], unsure }] of Object.entries(m.guide.articles)) {
    const words = [short, ...text, ...points, unsure].join(' ').split(/\s+/u).length;
    expect(words, id).toBeLessThan(330);
    expect(unsure.length, id).toBeGreaterThan(40);
  }
});
