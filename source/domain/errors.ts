/** The kinds of failure in which a run can end, each with its exit code. */
const exitCodes = {
	/** The user asked for something that the command line does not know. */
	usage: 2,
	/** The database is missing, foreign, corrupt, newer or locked. */
	database: 1,
	/** A file could not be read or written. */
	file: 1,
	/** A value in the data does not follow its format (an EDTF date, for instance). */
	data: 1,
} as const;

/** The kind of a {@link CommuniqueError}, by which it ends the run. */
export type ErrorKind = keyof typeof exitCodes;

/**
 * A failure that a person can act on. `message` is one line: what is wrong with which input; `hint`, where there is
 * one, says what to do. Any other error that is thrown is a fault of the program.
 */
export class CommuniqueError extends Error {
	override readonly name = 'CommuniqueError';
	readonly kind: ErrorKind;
	readonly hint: string | undefined;

	constructor(kind: ErrorKind, message: string, hint?: string) {
		super(message);
		this.kind = kind;
		this.hint = hint;
	}

	/** The exit code that the process ends with. */
	get exitCode(): number {
		return exitCodes[this.kind];
	}
}

/** A database that another program has: a moment later it may be free. */
export class LockedError extends CommuniqueError {
	constructor(path: string) {
		super('database', `${path} is in use by another program`, 'try again in a moment');
	}
}

/** A database into which somebody wrote while it was read bit by bit: what was read does not belong together. */
export class ChangedError extends CommuniqueError {
	constructor(path: string) {
		super('database', `${path} was written by another program meanwhile`, 'try again');
	}
}
