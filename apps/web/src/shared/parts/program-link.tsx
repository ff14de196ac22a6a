import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A program's name without the word "Program" that most end in. */
export function shortName(name: string): string {
  return name.replace(/ Program$/, '');
}

/** A program's name as a link to its page. */
export function ProgramLink({ id, name }: { id: string; name: string }): ReactNode {
  return (
    <Link to="/programs/$id" params={{ id }}>
      {shortName(name)}
    </Link>
  );
}
