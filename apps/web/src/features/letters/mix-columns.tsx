import { day } from '../../shared/format/plain.js';
import { m } from '../../shared/messages/index.js';
import type { Column } from '../../shared/parts/data-table.js';
import { ProgramLink } from '../../shared/parts/program-link.js';
import { AssignInEras } from './assign-in-eras.js';
import { writerOf } from './letter-steps.js';
import styles from './letters.module.css';
import { Missing, Wants } from './mix-cells.js';
import type { MixRow } from './mix-row.js';
import type { LetterWorld } from './use-letter-world.js';

const words = m.letters.mix;

/** The columns of the table of programs. */
export function mixColumns(world: LetterWorld): readonly Column<MixRow>[] {
  const programs = new Map(world.almanac.programs.map((program) => [program.id, program]));
  const writers = new Map(world.letters.map((letter) => [letter.id, writerOf(letter)]));
  const writer = (letter: string): string => writers.get(letter) ?? letter;
  return [
    {
      id: 'program',
      head: words.program,
      cell: ({ mix, name }) =>
        programs.has(mix.program) ? <ProgramLink id={mix.program} name={name} /> : name,
      sortBy: ({ name }) => name,
    },
    {
      id: 'wants',
      head: words.wants,
      cell: ({ mix }) => {
        const criteria = programs.get(mix.program)?.criteria;
        return <Wants mix={mix} facts={[criteria?.letters_mix, criteria?.letters_required]} />;
      },
    },
    {
      id: 'gets',
      head: words.gets,
      cell: ({ gets }) =>
        gets.letters.length === 0 ? (
          <span className="soft">{words.noneGets}</span>
        ) : (
          <div className={styles.cell}>
            {gets.letters.map((letter) => (
              <p key={letter}>
                {writer(letter)} {gets.fixed.includes(letter) && words.fixed}
              </p>
            ))}
          </div>
        ),
      sortBy: ({ gets }) => gets.letters.length,
    },
    {
      id: 'missing',
      head: words.missing,
      cell: ({ gets }) => <Missing gets={gets} />,
      sortBy: ({ gets }) => gets.short + gets.missing.length,
    },
    {
      id: 'late',
      head: words.late,
      cell: ({ gets }) =>
        gets.late
          .map(({ letter, expected }) =>
            expected === null
              ? words.unknownDay(writer(letter))
              : words.expected(writer(letter), day(expected)),
          )
          .join('; ') || words.nothing,
      sortBy: ({ gets }) => gets.late.length,
    },
    {
      id: 'eras',
      head: words.eras,
      cell: (row) => <AssignInEras row={row} letters={world.letters} />,
    },
  ];
}
