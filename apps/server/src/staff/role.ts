/** What staff may do: readers look, advisers also write about students, owners also manage staff and backups. */
export type Role = 'reader' | 'adviser' | 'owner';
