/** Letters of a query that are read: nobody types more, and a pasted page would be searched for minutes. */
export const longestQuery = 2000;

/** Words, phrases and values of a query, or of a flag, that are looked up: each may be compared with every name. */
export const mostParts = 100;
