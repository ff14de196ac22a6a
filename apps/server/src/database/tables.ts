import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { AuditAction } from '../audit-actions.js';
import type { FigureLine, FigureSummary } from '../cohort/figures.js';
import type { Role } from '../staff/role.js';

/** A moment: read as a `Date`; written as one. */
type Moment = ColumnType<Date, Date, Date>;

/** An institution; whoever belongs to one never sees anything of another. */
export type SchoolTable = {
  readonly id: string;
  readonly name: string;
  readonly created_at: Moment;
  /** Counted up by every change of what the cohort page shows, in the same transaction. */
  readonly revision: Generated<number>;
};

/** What the server keeps about itself, such as the key that cookies are signed with. Never part of a backup. */
export type SettingTable = { readonly name: string; readonly value: string };

/** Somebody who works for one school and signs in. The sign-in library keeps `email` in small letters. */
export type StaffTable = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly image: string | null;
  readonly created_at: Moment;
  readonly updated_at: Moment;
  readonly school_id: string;
  readonly role: Role;
};

/** A member's password hash, as the sign-in library keeps it; its other columns are for ways to sign in unused here. */
export type StaffAccountTable = {
  readonly id: string;
  readonly account_id: string;
  readonly provider_id: string;
  readonly user_id: string;
  readonly password: string | null;
  readonly created_at: Moment;
  readonly updated_at: Moment;
};

/** A member's session, as the sign-in library keeps it; its other columns are that library's business. */
export type StaffSessionTable = { readonly id: string; readonly user_id: string };

/** A way into a school's staff that works once and until it expires; only the hash of its secret is kept. */
export type InvitationTable = {
  readonly id: string;
  readonly school_id: string;
  readonly role: Role;
  readonly email: string;
  readonly secret_hash: string;
  /** Null for the first owner's, which a command makes. */
  readonly made_by: string | null;
  readonly expires_at: Moment;
};

/** Wrong passwords in a row; the key is a hash of the address they were tried from, or of the e-mail address. */
export type SignInAttemptTable = {
  readonly key: string;
  readonly failures: number;
  readonly last_at: Moment;
};

/** Who did what, without names: ids that mean nothing once their rows are gone. */
export type AuditTable = {
  readonly id: Generated<number>;
  readonly at: Moment;
  readonly school_id: string;
  /** The member of staff; null for students and for commands of the operator. */
  readonly staff_id: string | null;
  readonly action: AuditAction;
  readonly subject: string | null;
};

/** A way for students to join one school until it expires or is closed. */
export type JoinLinkTable = {
  readonly id: string;
  readonly school_id: string;
  readonly label: string;
  readonly secret_hash: string;
  /** Null where the member who made it is gone. */
  readonly made_by: string | null;
  readonly created_at: Moment;
  readonly expires_at: Moment;
};

/** A student who shares something with a school. `secret_hash` is of the student's own link. */
export type StudentTable = {
  readonly id: string;
  readonly school_id: string;
  readonly name: string;
  readonly secret_hash: string;
  readonly joined_at: Moment;
};

/** The newest file a student has sent; older ones are not kept. */
export type StudentFileTable = {
  readonly student_id: string;
  readonly version: number;
  /** The project file's text, checked when it came. */
  readonly text: string;
  readonly received_at: Moment;
};

/** What the engine worked out from one version of a student's file. */
export type StudentFiguresTable = {
  readonly student_id: string;
  readonly version: number;
  /** The engine and packs that made them: others are worked out anew. */
  readonly made_with: string;
  /** What the cohort page shows. */
  readonly summary: JSONColumnType<FigureSummary>;
  /** The plan line by line. */
  readonly lines: JSONColumnType<readonly FigureLine[]>;
};

/** Something staff tell a student. */
export type CommentTable = {
  readonly id: string;
  readonly student_id: string;
  /** Null where the member who wrote it is gone. */
  readonly staff_id: string | null;
  readonly text: string;
  readonly created_at: Moment;
};

/** A simulation that many machines share; `request` and `result` are JSON texts. */
export type SimulationRunTable = {
  readonly id: string;
  readonly request: string;
  /** The engine and packs it is made with: workers with others leave it alone. */
  readonly made_with: string;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  /** What is being done, in words. */
  readonly step: string;
  readonly created_at: Moment;
  readonly finished_at: ColumnType<Date | null, Date | null, Date | null>;
  readonly result: string | null;
  /** Why it failed. */
  readonly message: string | null;
};

/** One part of a simulation; its key follows from its work. An output is written once and never again. */
export type SimulationShardTable = {
  readonly run_id: string;
  readonly key: string;
  readonly name: string;
  readonly input: string;
  readonly output: string | null;
  /** How often it was done to the end; more than once where a worker was taken for dead. */
  readonly executions: number;
};

/** Every table that this program's own queries touch. The sign-in library has two more of its own. */
export type Tables = {
  readonly school: SchoolTable;
  readonly setting: SettingTable;
  readonly staff: StaffTable;
  readonly staff_account: StaffAccountTable;
  readonly invitation: InvitationTable;
  readonly sign_in_attempt: SignInAttemptTable;
  readonly staff_session: StaffSessionTable;
  readonly audit: AuditTable;
  readonly join_link: JoinLinkTable;
  readonly student: StudentTable;
  readonly student_file: StudentFileTable;
  readonly student_figures: StudentFiguresTable;
  readonly comment: CommentTable;
  readonly simulation_run: SimulationRunTable;
  readonly simulation_shard: SimulationShardTable;
};
