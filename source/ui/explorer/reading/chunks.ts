/**
 * Records are read this many at a time: about as many as a screen shows, since reading them is most of what a
 * keystroke asks of the database.
 */
export const chunkSize = 40;
/** Chunks kept; enough for the screens around the cursor. */
export const mostChunks = 16;
