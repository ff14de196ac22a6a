import { isKnownName, isNameable } from './name-shape.js';
import { nameParticles, titles } from './names/roles.js';
import { follows, isCapital, type Token } from './tokens.js';
import { wordSet } from './word-set.js';

// what follows "MR" and "MS" where they mean resonance, regurgitation, sclerosis, milliseconds
const notNames = wordSet(`
imaging angio angiogram angiography venogram venography enterography elastography urography cholangiogram cholangiography
guided safe conditional contrast patient protocol scan scans sequence follow shows showed with and compatible perfusion
spectroscopy lesion lesions relapse arthrogram images findings severe mild moderate the out you understood from this that
`);

/** Last token of "Mrs van der Hoeven" from its title at `at`, or -1. */
export function titledName(words: readonly Token[], at: number): number {
  const title = words[at];
  if (title === undefined || !titles.has(title.folded)) return -1;
  let last = at + 1;
  while (nameParticles.has(words[last]?.folded ?? '') && follows(words[last]) && last < at + 4) last++;
  const name = words[last];
  if (name === undefined || !follows(name) || !isTitled(title, name)) return -1;
  const further = words[last + 1];
  if (
    further !== undefined &&
    further.gap === ' ' &&
    !name.isPossessive &&
    isNameable(further) &&
    isKnownName(further)
  )
    last++;
  return last;
}

function isTitled(title: Token, name: Token): boolean {
  if (/\d/.test(name.text)) return false;
  if (isCapital(name))
    return (
      title.text.length > 1 &&
      (title.text !== title.text.toUpperCase() || !/^\p{Lu}+$/u.test(name.text) || isKnownName(name))
    );
  // typed in haste: "mr patel"
  const isShort = title.folded === 'mr' || title.folded === 'ms';
  const isSmall = title.text === title.folded;
  return isShort && isSmall && name.text.length > 3 && !notNames.has(name.folded);
}
