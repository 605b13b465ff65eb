import type { DatabaseConnection } from '#platform/database-connection.ts';

/** Fills the world template: the reference facts, then the demonstration set played on the test's day. */
export async function fillTemplate(_connection: DatabaseConnection): Promise<void> {}
