import type { Chance, Mode } from '@matchwright/dossier';

/** What a school's server answers, as its description at `/api/openapi.json` says. */

export type Worry = 'no-place-likely' | 'overdue' | 'letters-short';
export type Role = 'reader' | 'adviser' | 'owner';

/** Who is signed in. */
export type Who = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly school: string;
};

/** One student's figures. */
export type FigureSummary = {
  readonly kind: string;
  readonly match: Chance | null;
  readonly refusal?: string;
  readonly programs: number;
  readonly letters: { readonly uploaded: number; readonly underWay: number; readonly shortAt: number };
  readonly lettersShared: boolean;
};

/** One row of the cohort. */
export type CohortRow = {
  readonly id: string;
  readonly name: string;
  readonly receivedAt: string;
  readonly summary: FigureSummary | null;
  readonly overdue: number | null;
  readonly next: { readonly date: string; readonly title: string } | null;
  readonly worries: readonly Worry[];
};

export type CohortAnswer = {
  readonly students: number;
  readonly ready: number;
  readonly matching: number;
  readonly worried: Readonly<Record<Worry, number>>;
  readonly rows: readonly CohortRow[];
};

/** One student. */
export type StudentAnswer = {
  readonly id: string;
  readonly name: string;
  readonly receivedAt: string;
  readonly summary:
    | (FigureSummary & {
        readonly open: readonly { readonly id: string; readonly date: string; readonly title: string }[];
      })
    | null;
  readonly lines: readonly {
    readonly program: string;
    readonly name: string;
    readonly specialty: string;
    readonly mode: Mode;
    readonly pInvite: Chance | null;
    readonly pMatch: Chance | null;
    readonly refusal?: string;
  }[];
  readonly comments: readonly Comment[];
};

/** Something staff told a student. */
export type Comment = { readonly by: string; readonly at: string; readonly text: string };

/** A program that several students apply to. */
export type CollisionAnswer = {
  readonly program: string;
  readonly name: string;
  readonly specialty: string;
  readonly places: number | null;
  readonly expected: number;
  readonly twice: number;
  readonly students: readonly { readonly id: string; readonly name: string }[];
};

type Sum = { readonly placed: number; readonly twice: number };

/** A joint what-if. */
export type WhatIfAnswer = {
  readonly before: Sum;
  readonly after: Sum;
  readonly students: readonly {
    readonly id: string;
    readonly name: string;
    readonly before: Chance;
    readonly after: Chance;
  }[];
};

/** A new link, told once. */
export type NewLink = { readonly url: string };
