import { Fragment, type ReactNode } from 'react';
import type { TermId } from '../messages/index.js';
import { Term } from './term.js';
import { termWords } from './term-words.js';

type Found = { readonly id: TermId; readonly from: number; readonly to: number };

/** Where each word of the field stands first in a text, in order; where two overlap, the earlier one. */
function found(text: string): Found[] {
  const all = Object.entries(termWords).flatMap(([id, word]): Found[] => {
    const match = word.exec(text);
    // the keys of a constant object are its ids
    return match === null ? [] : [{ id: id as TermId, from: match.index, to: match.index + match[0].length }];
  });
  const inOrder = all.toSorted((a, b) => a.from - b.from);
  return inOrder.filter(({ from }, at) => inOrder.slice(0, at).every((before) => before.to <= from));
}

/** A text in which each word of the field explains itself where it stands first. */
export function Explained({ text }: { text: string }): ReactNode {
  const terms = found(text);
  return (
    <>
      {terms.map(({ id, from, to }, at) => (
        <Fragment key={id}>
          {text.slice(terms[at - 1]?.to ?? 0, from)}
          <Term id={id}>{text.slice(from, to)}</Term>
        </Fragment>
      ))}
      {text.slice(terms.at(-1)?.to ?? 0)}
    </>
  );
}
