import { wordSet } from '../word-set.js';

/** Words that make the name before them a house, a sign, a device or a paper. */
export const institutionWords = wordSet(`
hospital university clinic medical center centre memorial institute college school health healthcare system children regional univ reg campus
general street avenue road boulevard criteria classification score sign syndrome technique disease stage grade law rule test
catheter needle wire stent filter plug drain line shunt tube balloon sheath coil snare graft procedure operation maneuver manoeuvre
position point triangle ligament artery vein duct node fascia pouch canal foramen method trial study guideline guidelines index
formula scale et al
`);

/** Words that make the name after them a place: "San Diego", "St. Jude". */
export const placeStarts = wordSet('st saint ste san santa fort mount los las new mt');

/** Hospitals, cities and other pairs of names that are nobody. */
export const houses = wordSet(`
henry-ford scott-white ann-arbor simon-nitinol george-washington thomas-jefferson roger-williams myrtle-beach forest-hills
johnson-city robert-packer john-peter rio-grande sierra-view franklin-square lemuel-shattuck kirk-kerkorian vena-cava
william-beaumont wake-forest virginia-mason robert-wood brookwood-baptist jackson-memorial
`);
