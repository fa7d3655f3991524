/** Whose session a cookie is. An app asks its own library of sessions. */
export const userOf = (session: string | undefined) => (session === 'of-ada' ? 'ada' : null);
