import type { ApplicantScenariosInput } from './applicant-input.js';
import type { ApplicantScenarios, Place } from './applicant-scenarios.js';
import { drawFate, type Observation } from './draw-fate.js';
import type { Prepared } from './hurdles.js';
import { listOptions } from './options.js';

/** Draws every option's own luck for a prepared applicant, given what programs have done so far. */
export function drawFates(
  input: ApplicantScenariosInput,
  prepared: Prepared,
  observed?: ReadonlyMap<string, Observation>,
): ApplicantScenarios {
  const { scenarios, members, memberOf } = prepared;
  const { options, places } = listOptions(input.almanac, input.options);
  const invited = new Uint8Array(options.length * scenarios);
  const available = new Uint8Array(places.length * scenarios);
  let first = 0;
  options.forEach((option, o) => {
    const end = endOfPlaces(places, first, o);
    const own = places.slice(first, end);
    const hurdles = prepared.hurdles(option, own);
    if (hurdles !== null) {
      drawFate({
        prepared,
        hurdles,
        seen: observed?.get(option.id),
        firstPlace: first,
        invited: invited.subarray(o * scenarios, (o + 1) * scenarios),
        available: own.map((_, t) =>
          available.subarray((first + t) * scenarios, (first + t + 1) * scenarios),
        ),
        onStanding: input.onStanding,
      });
    }
    first = end;
  });
  return { scenarios, members, memberOf, options, places, invited, available };
}

function endOfPlaces(places: readonly Place[], from: number, option: number): number {
  let end = from;
  while (end < places.length && places[end].option === option) end += 1;
  return end;
}
