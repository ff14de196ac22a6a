import { expect, test } from 'vitest';
import { record, recordsWith } from '../../test-data/guide.js';
import { storiesByTheme, storiesFor } from '../index.js';

const story = (id: string, parts: object = {}) => record('stories', { id, title: id, ...parts });

test('stories are gathered by theme, the fullest first and those without a theme last', () => {
  const themes = storiesByTheme([
    story('a'),
    story('b', { theme: 'Teamwork' }),
    story('c', { theme: ' Teamwork' }),
    story('d', { theme: 'Courage' }),
  ]);
  expect(themes.map(({ theme, stories }) => `${theme} ${stories.length}`)).toEqual([
    'Teamwork 2',
    'Courage 1',
    ' 1',
  ]);
});

test('a story serves the programs it is marked for and the place where its case was seen', () => {
  const records = recordsWith({
    rotations: [record('rotations', { id: 'r', program: 'p1', status: 'done' })],
    caseNotes: [
      record('caseNotes', {
        id: 'n',
        rotation: 'r',
        on: '2027-07-06',
        procedure: 'tips',
        role: 'observed',
        writtenAt: '2027-07-06T20:00:00Z',
      }),
    ],
    stories: [
      story('marked', { programs: ['p1'] }),
      story('seen', { note: 'n', programs: ['p2'] }),
      story('other', { programs: ['p2'] }),
      story('any'),
    ],
  });
  const ids = (of: readonly { id: string }[]): string[] => of.map(({ id }) => id);
  const { own, general } = storiesFor('p1', records);
  expect([ids(own), ids(general)]).toEqual([['marked', 'seen'], ['any']]);
});
