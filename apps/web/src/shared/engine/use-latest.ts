import { useEffect, useRef, useState } from 'react';

/** What was last answered, to which question; and whether the last try failed. */
export type Latest<Question, Answer> = {
  readonly answered: { readonly question: Question; readonly answer: Answer } | null;
  readonly failed: boolean;
};

/**
 * Asks one question at a time, always the newest: what is asked while another is being answered takes the place of
 * whatever was waiting, so that a moving slider never queues. `ask` must not change between renders.
 */
export function useLatest<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  question: Question,
): Latest<Question, Answer> {
  const [latest, setLatest] = useState<Latest<Question, Answer>>({ answered: null, failed: false });
  const wanted = useRef(question);
  const busy = useRef(false);
  const alive = useRef(false);

  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  useEffect(() => {
    wanted.current = question;
    async function work(): Promise<void> {
      busy.current = true;
      let asked: Question;
      do {
        asked = wanted.current;
        try {
          const answer = await ask(asked);
          if (alive.current) setLatest({ answered: { question: asked, answer }, failed: false });
        } catch {
          if (alive.current) setLatest((old) => ({ ...old, failed: true }));
        }
      } while (alive.current && wanted.current !== asked);
      busy.current = false;
    }
    if (!busy.current) void work();
  }, [ask, question]);
  return latest;
}
