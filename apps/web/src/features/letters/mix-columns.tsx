import { gradeText, type Fact } from '@matchwright/almanac';
import type { LetterAssignment, LetterMix, WantedLetter } from '@matchwright/season';
import type { ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { m } from '../../shared/messages/index.js';
import type { Column } from '../../shared/parts/data-table.js';
import { OutLink } from '../../shared/parts/out-link.js';
import { ProgramLink } from '../../shared/parts/program-link.js';
import { AssignInEras } from './assign-in-eras.js';
import { writerOf } from './letter-steps.js';
import styles from './letters.module.css';
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
          <ul className={styles.plain}>
            {gets.letters.map((letter) => (
              <li key={letter}>
                {writer(letter)} {gets.fixed.includes(letter) && words.fixed}
              </li>
            ))}
          </ul>
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

/** What a program wants: its own page with source and grade first, then the rules by id. */
function Wants(props: { mix: LetterMix; facts: readonly (Fact<string> | undefined)[] }): ReactNode {
  const { mix, facts } = props;
  return (
    <>
      {words.number(mix.least, mix.most)}
      <ul className={styles.plain}>
        {mix.wants.map((want) => (
          <li key={want.text}>
            {want.text}{' '}
            <span className="soft small">
              {want.required ? words.required : words.advised}
              {want.rules.length > 0 && `, ${want.rules.join(', ')}`}
            </span>
          </li>
        ))}
      </ul>
      <Sources facts={facts} />
    </>
  );
}

/** Where the program's own words were read; each page once. */
function Sources({ facts }: { facts: readonly (Fact<string> | undefined)[] }): ReactNode {
  const claims = facts.flatMap((fact) =>
    fact?.state === 'known' ? [fact] : fact?.state === 'conflicting' ? fact.claims : [],
  );
  const once = claims.filter(
    ({ source }, place) => claims.findIndex((other) => other.source.title === source.title) === place,
  );
  return once.map(({ source, grade, readOn }) => (
    <p key={source.title} className="soft small">
      {words.its}: <OutLink href={source.url}>{source.title}</OutLink> ({source.pageYear ?? day(readOn)},{' '}
      {gradeText(grade)})
    </p>
  ));
}

function Missing({ gets: { missing, short } }: { gets: LetterAssignment }): ReactNode {
  const lines = [
    ...(short > 0 ? [words.short(short)] : []),
    ...missing.map(
      ({ want, short: count }) => `${say(want, count)} (${want.required ? words.required : words.advised})`,
    ),
  ];
  if (lines.length === 0) return words.nothing;
  return (
    <ul className={styles.plain}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function say({ what }: WantedLetter, count: number): string {
  return words.times(words.wishes[what], count);
}
