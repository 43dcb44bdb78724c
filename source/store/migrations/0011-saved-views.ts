import type {Database} from '../open.ts';

/** Makes room for the views of the list that the user has saved under a name. */
export function addSavedViews(database: Database): void {
	database.exec(`
		CREATE TABLE saved_views (
			name TEXT PRIMARY KEY CHECK (name <> ''),
			view TEXT NOT NULL CHECK (json_valid(view)),
			looked_on TEXT NOT NULL,
			seen BLOB NOT NULL
		) STRICT;
	`);
}
