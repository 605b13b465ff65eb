/** Where the public API stands. */
export const apiRoot = '/api/v1';
