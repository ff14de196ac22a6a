import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedAlmanac } from '../test-data/shipped.js';
import { headingOf, irElectives, matchElective } from './elective-index.js';
import { loadRotationGuide, parseRotationGuide, rotationGuideFiles } from './rotation-guide.js';

const texts = Object.fromEntries(
  rotationGuideFiles.map((path) => [
    path,
    readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8'),
  ]),
);
const loaded = loadRotationGuide(texts);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
const guide = loaded.value;
const almanac = shippedAlmanac();

test('the compiled guide reads back as the same one, and a damaged one says where', () => {
  const again: unknown = JSON.parse(JSON.stringify(guide));
  expect(parseRotationGuide(again)).toEqual({ ok: true, value: guide });
  const broken = parseRotationGuide({ ...guide, texts: { ...guide.texts, texts: [{ id: 'x' }] } });
  expect(broken.ok || broken.error[0]?.where).toContain('texts.texts[0]');
});

test('the list of procedures is long, grouped, and has everyday and advanced ones in most groups', () => {
  const { procedures, groups } = guide.procedures;
  expect(procedures.length).toBeGreaterThanOrEqual(60);
  for (const { id } of groups) expect(procedures.filter((p) => p.group === id).length, id).toBeGreaterThan(1);
  for (const level of ['everyday', 'advanced'] as const)
    expect(procedures.filter((p) => p.level === level).length).toBeGreaterThan(25);
});

test('no two procedures share a name', () => {
  const names = guide.procedures.procedures.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test('a broken, missing or inconsistent file is told by its path', () => {
  const bad = (path: string, text: string | undefined): string => {
    const { [path]: _, ...rest } = texts;
    const result = loadRotationGuide(text === undefined ? rest : { ...rest, [path]: text });
    return result.ok ? 'ok' : (result.error[0]?.where ?? '');
  };
  expect(bad('rotations/texts.json', undefined)).toContain('rotations/texts.json');
  expect(bad('rotations/texts.json', '{')).toContain('rotations/texts.json');
  const odd = (texts['rotations/procedures.json'] ?? '').replace('"group": "portal"', '"group": "nowhere"');
  expect(bad('rotations/procedures.json', odd)).toContain('.group');
});

test('an IR elective is found whatever heading it stands under', () => {
  expect(matchElective('Sub-internship Interventional Radiology', guide)).toBe('elective');
  expect(matchElective('Vascular & Interventional (VIR)', guide)).toBe('elective');
  expect(matchElective('Radiology, Diagnostic (Minnesota): IR is one of the areas', guide)).toBe('area');
  expect(matchElective('Bird watching for FIRM beginners', guide)).toBeNull();
  const under = new Set(almanac.electives.map((elective) => headingOf(elective, guide)));
  expect(under).toEqual(new Set(['IR', 'DR', undefined]));
});

test('every listed elective names IR, alone or as an area, but for the two that say they do not', () => {
  const missed = almanac.electives.filter(({ title }) => matchElective(title, guide) === null);
  expect(
    missed.map(({ title }) => title).filter((title) => !/IR not named|subspecialty/.test(title)),
  ).toEqual([]);
});

test('an IR program finds its elective inside the DR heading, own entries first', () => {
  const program = { id: '4162400002' };
  const found = irElectives(almanac, program, guide);
  expect(found[0]).toMatchObject({ match: 'elective', heading: 'DR' });
  expect(found[0]?.text).toContain('diagnostic radiology');
});
