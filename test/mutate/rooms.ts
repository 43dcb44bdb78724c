/** A room whose tests are measured: the files that are changed, and the tests that must notice. */
export interface MutatedRoom {
	readonly name: string;
	/** Globs from the project's folder; one that begins with `!` takes files out. */
	readonly sources: readonly string[];
	/** Globs of test files. The mirror of the room comes first; the others reach it through its callers. */
	readonly tests: readonly string[];
	/**
	 * True where answers are kept from one test for the next (`domain/memo.ts`), so that the first alone is seen to
	 * reach the code behind them: each change is then judged by all tests that import the file by any way.
	 */
	readonly keepsAnswers?: boolean;
	/** Share of the changes, in per cent, that the tests must notice; null where the score is only reported. */
	readonly bar: number | null;
}

const mentions = 'source/extract/mentions';

/** A room of the import. Most of it reads whole passages: those that are labelled say what is right. */
function imports(name: string, sources: readonly string[]): MutatedRoom {
	const tests = ['test/extract/**/*.test.ts', 'test/eval/own.test.ts'];
	return {name, sources, tests, keepsAnswers: true, bar: null};
}

/** The rooms without I/O, in the order in which `npm run mutate` takes them. */
export const mutatedRooms: readonly MutatedRoom[] = [
	{name: 'domain', sources: ['source/domain/**/*.ts'], tests: ['test/domain/**/*.test.ts'], bar: 80},
	{name: 'text', sources: ['source/text/**/*.ts'], tests: ['test/text/**/*.test.ts'], bar: 80},
	{name: 'export', sources: ['source/export/**/*.ts'], tests: ['test/export/**/*.test.ts'], bar: 80},
	{name: 'search', sources: ['source/search/**/*.ts'], tests: ['test/search/**/*.test.ts'], bar: 80},
	{
		name: 'dating',
		sources: ['source/extract/dating/**/*.ts'],
		tests: ['test/extract/dating/**/*.test.ts'],
		bar: 80,
	},
	imports('frames', ['source/extract/frames/**/*.ts']),
	imports('events', ['source/extract/events/**/*.ts']),
	imports('people', [`${mentions}/shared-grammar/people/**/*.ts`]),
	imports('mentions', [
		`${mentions}/**/*.ts`,
		`!${mentions}/shared-grammar/people/**`,
		`!${mentions}/locales/**`,
	]),
	imports('locales', [`${mentions}/locales/**/*.ts`]),
	imports('wording', ['source/extract/wording/**/*.ts']),
	imports('extract', ['source/extract/*.ts']),
];
