import { useRef, useState, type PointerEvent, type RefObject } from 'react';

/** What is being dragged, and where it would go. */
export type Dragged = { readonly from: number; readonly to: number };

type Grip = { readonly from: number; readonly middles: readonly number[] };

/** So near to the edge of the window (pixels), dragging scrolls it. */
const edge = 60;
const scrollStep = 14;

/**
 * Reordering by pointer, mouse and finger alike: rows stay where they are while one is dragged by its handle, and the
 * place where it would go is told, so that nothing jumps about. Escape or a lost pointer gives up.
 */
export function useDragOrder(onDrop: (from: number, to: number) => void): {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly dragged: Dragged | null;
  readonly handle: (index: number) => {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
  readonly giveUp: () => void;
} {
  const list = useRef<HTMLOListElement>(null);
  const grip = useRef<Grip | null>(null);
  const [dragged, setDragged] = useState<Dragged | null>(null);

  function giveUp(): void {
    grip.current = null;
    setDragged(null);
  }

  function placeAt(y: number, { from, middles }: Grip): number {
    return middles.filter((middle, i) => i !== from && middle < y).length;
  }

  return {
    list,
    dragged,
    giveUp,
    handle: (index) => ({
      onPointerDown: (event) => {
        if (event.button !== 0 || list.current === null) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const middles = [...list.current.children].map((row) => {
          const { top, height } = row.getBoundingClientRect();
          return top + height / 2 + window.scrollY;
        });
        grip.current = { from: index, middles };
      },
      onPointerMove: (event) => {
        const held = grip.current;
        if (held === null) return;
        if (event.clientY < edge) window.scrollBy(0, -scrollStep);
        else if (event.clientY > window.innerHeight - edge) window.scrollBy(0, scrollStep);
        setDragged({ from: held.from, to: placeAt(event.clientY + window.scrollY, held) });
      },
      onPointerUp: () => {
        if (dragged !== null && dragged.to !== dragged.from) onDrop(dragged.from, dragged.to);
        giveUp();
      },
      onPointerCancel: giveUp,
    }),
  };
}
