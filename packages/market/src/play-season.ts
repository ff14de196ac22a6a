import { cutoffs, matchApplicants } from '@matchwright/match';
import { mix, normals, unit } from '@matchwright/odds';
import { drawApplications } from './applications.js';
import { drIndex, irIndex, type Frame } from './frame.js';
import { drawInvitations } from './invitations.js';
import type { MarketPriors } from './parameters.js';
import { drawPopulation } from './population.js';
import { drawRankLists } from './rank-lists.js';
import { marketOf, type Workspace } from './workspace.js';
import type { World } from './world.js';

/** Stream of one played season: depends on the seed and the season's number alone. */
export function seasonStream(seed: number, scenario: number): number {
  return mix(mix(seed, 0x5ea50), scenario);
}

/**
 * Plays one season from population to cutoffs into the workspace and returns the number of applicants: people,
 * applications and signals, invitations by capacity, interviews, both sides' rank lists, the Match.
 */
export function playSeason(
  frame: Frame,
  world: World,
  priors: MarketPriors,
  space: Workspace,
  scenario: number,
): number {
  const stream = seasonStream(world.seed, scenario);
  drawSeats(frame, space, stream);
  const applicants = drawPopulation(frame, world, priors, space, stream);
  drawApplications(frame, world, priors, space, applicants, stream);
  drawInvitations(frame, world, space, applicants, stream);
  drawRankLists(frame, world, space, applicants, stream);
  matchApplicants(marketOf(frame, space, applicants), space.match);
  cutoffs(space.match, space.placeCut);
  return applicants;
}

/** Places offered: as published, or around the projection, whole numbers. */
function drawSeats(frame: Frame, space: Workspace, stream: number): void {
  const luck = mix(stream, 0x5ea7);
  const factor = [irIndex, drIndex].map((s) => Math.exp(frame.quotaDrift[s] * normals[mix(luck, s) >>> 16]));
  for (let t = 0; t < frame.tracks; t += 1) {
    const expected =
      frame.trackQuota[t] * factor[frame.trackProgram[t] < frame.irPrograms ? irIndex : drIndex];
    const whole = Number.isInteger(expected) ? expected : Math.floor(expected + unit(mix(luck, t + 16)));
    space.seats[t] = whole;
  }
}
