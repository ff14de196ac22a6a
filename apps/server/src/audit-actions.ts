/** What staff, students and the operator do that somebody may later ask about. */
export const auditActions = [
  'signed-in',
  'signed-out',
  'sign-in-failed',
  'sessions-ended',
  'staff-invited',
  'invitation-withdrawn',
  'staff-joined',
  // of databases from before the new role was part of the action
  'role-changed',
  'made-reader',
  'made-adviser',
  'made-owner',
  'staff-removed',
  'join-link-made',
  'join-link-closed',
  'student-joined',
  'file-sent',
  'file-read',
  'student-seen',
  'student-withdrew',
  'student-removed',
  'commented',
  'cohort-exported',
] as const;
export type AuditAction = (typeof auditActions)[number];
