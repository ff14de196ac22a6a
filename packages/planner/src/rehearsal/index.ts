export { addEffect, dropEffects, type ListChange } from './add-or-drop.js';
export { playList, type PlayedList } from './play-list.js';
export { entriesToRehearse, type RehearsalEntry } from './rehearsal-list.js';
export {
  rehearsalSeasons,
  seasonsFrom,
  type DoneInterview,
  type RehearsalSeasons,
  type TrackSeasons,
} from './rehearsal-seasons.js';
export { rehearseCouple, type CoupleRehearsal } from './rehearse-couple.js';
export { rehearse, type Rehearsal, type RehearsedPosition } from './rehearse.js';
export { replaySeason, type Replay } from './replay.js';
export { soapReadiness, type SoapReadiness, type SoapTask } from './soap-readiness.js';
export {
  checkOrder,
  expectedPoints,
  type OrderCheck,
  type OrderTried,
  type PlaceValues,
} from './true-order.js';
