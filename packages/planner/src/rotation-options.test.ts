import { expect, test } from 'vitest';
import { shippedAlmanac } from '../../almanac/test-data/shipped.js';
import { usImg } from '../test-data/people.js';
import { rotationOptions } from './rotation-options.js';
import { rulesInForce } from './rules-in-force.js';

const almanac = shippedAlmanac();
const seasons = almanac.seasons.filter(({ season }) => season === 2028);
const served = new Set(almanac.hosts.flatMap(({ programIds }) => programIds));
const withoutPage = almanac.programs.find(({ id }) => !served.has(id))?.id ?? '';
const closed =
  almanac.hosts.find(({ id }) => id === 'university-of-arkansas-for-medical-sciences-ar')?.programIds[0] ??
  '';

function optionsFor(profile: ReturnType<typeof usImg>): ReturnType<typeof rotationOptions> {
  const [pack] = seasons;
  if (pack === undefined) throw new Error('season 2028 is not shipped');
  return rotationOptions(almanac, profile, pack.fees, rulesInForce(almanac, profile), almanac.programs);
}

test('hosts that close to the person, or of which nothing is known, are no options while the rule is on', () => {
  const options = optionsFor(usImg());
  expect([options.has(withoutPage), options.has(closed)]).toEqual([false, false]);
});

test('a rotation that is arranged is an option, whatever any page says', () => {
  const dates = { start: '2027-06-28', end: '2027-07-23' };
  const arranged = [withoutPage, closed].map((program) => ({ program, ...dates }));
  const options = optionsFor(usImg({ rotations: { arranged } }));
  for (const { program } of arranged)
    expect(options.get(program)).toMatchObject({ policy: 'open', questions: [] });
});

test('a coordinator’s answer makes an option of a program without a page', () => {
  const facts = [
    {
      about: withoutPage,
      name: 'stance.international',
      value: 'open',
      source: 'e-mail',
      readOn: '2027-01-10',
    },
  ];
  expect(optionsFor(usImg({ facts })).get(withoutPage)?.policy).toBe('open');
});
