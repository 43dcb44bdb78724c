import {expect, onTestFinished, test} from 'vitest';
import {type Field, label, planted, plantedDatabase, readable} from '../fixtures/planted.ts';
import {selectedLine} from './explorer.ts';
import {left} from './left-untouched.ts';
import {compact, expectInColumn, expectReadable, wide} from './read-planted.ts';
import {expectWholeFrame} from './frame.ts';
import {Session, keys, type SessionOptions, type Shown} from './terminal.ts';
import {Touches, expectAligned, expectOwnSequences, withPresentWidths} from './untouched.ts';

/*
 * Every payload of test/fixtures/payloads.ts in every field of a record, on every screen of a real terminal. Each is to
 * be read there as the inert text that is left of it, and nothing but the program's own sequences is to arrive.
 */
const database = plantedDatabase();
/** Some of each sort, where a screen shows one record and many keys lead there. */
const sample = [...planted.keys()].filter(index => index % 7 === 0 || index > planted.length - 3);
/** So high that all that is planted has room. */
const tall = 130;

/** The explorer over what is planted, with what is done to its terminal. */
async function opened(
	options: SessionOptions = {},
	arePresentWidths = true,
): Promise<{session: Session; touches: Touches}> {
	const session = new Session({
		columns: wide,
		rows: tall,
		...options,
		arguments: [...(options.arguments ?? []), '--db', database],
	});
	onTestFinished(() => session.dispose());
	const touches = new Touches(session);
	if (arePresentWidths) withPresentWidths(session);
	await session.shows(label('person', 0));
	return {session, touches};
}

const recordFields: readonly Field[] = [
	'title',
	'kind',
	'venue',
	'place',
	'summary',
	'tag',
	'ownNote',
	'topic',
	'series',
	'reason',
	'note',
	'headline',
	'passage',
];

test('the record of each, one after the other', async () => {
	const {session, touches} = await opened();
	expectWholeFrame(session, 'list');
	await session.steps([keys.enter, `1 of ${planted.length}`]);
	for (const index of planted.keys()) {
		expectReadable(session, index, recordFields, 'record');
		for (const field of ['person', 'office', 'body', 'publisher', 'promise'] as const)
			expectInColumn(session, index, field, 'record');
		expectAligned(session, planted[index]!.name);
		if (index < planted.length - 1) await session.steps(['n', `${index + 2} of ${planted.length}`]);
	}
	await left(session, touches);
});

test('in Vietnamese', async () => {
	const {session, touches} = await opened({arguments: ['--lang', 'vi']});
	await session.steps([keys.enter, `1 trên ${planted.length}`]);
	for (const index of planted.keys()) {
		expectReadable(session, index, ['summaryVi', 'placeVi', 'venueVi'], 'record');
		expectInColumn(session, index, 'officeVi', 'record');
		expectInColumn(session, index, 'bodyVi', 'record');
		if (index < planted.length - 1) await session.steps(['n', `${index + 2} trên ${planted.length}`]);
	}
	await left(session, touches);
});

type Way = readonly (readonly [key: string, shown: Shown])[];

/** The way to the picker of a filter, by its place among the filters. */
function picker(place: number, name: string): Way {
	const onRow = (text: string): boolean => text.includes(` ▸ ${name}`);
	return [
		['f', '⏎ pick'],
		...(place === 0 ? [] : ([['j'.repeat(place), onRow]] as const)),
		[keys.enter, `╭─ ${name.slice(0, 5)}`],
	];
}

/** Screens that show many records: the way there, and the fields that stand in their columns. */
const screens: readonly (readonly [name: string, way: Way, columns: readonly Field[]])[] = [
	['list', [], ['person', 'kind', 'place']],
	['commitments', [['$', '● delivered']], ['promise', 'place']],
	['who met whom', [['w', 'Pete Anchor']], ['person']],
	['timeline', [['t', 'Series ─']], ['series']],
	['leaders', [['l', '⇥ add']], ['person']],
	['kinds', picker(2, 'Kinds'), ['kind']],
	['topics', picker(3, 'Topics'), ['topic']],
	['places', picker(4, 'Places'), ['place']],
	['series', picker(5, 'Series'), ['series']],
	['offices', picker(7, 'Offices'), ['office']],
	['tags', picker(9, 'Tags'), ['tag']],
	['palette', [[':', '╭─ Commands']], ['person', 'view']],
	['brief', [['b', '## Timeline']], ['kind']],
	['preview of an export', [['e', '▸ Export']], ['person', 'place', 'title', 'kind']],
];

test.each(screens)('%s', async (name, way, columns) => {
	const {session, touches} = await opened({rows: 600});
	await session.steps(...way);
	for (const index of planted.keys())
		for (const field of columns) expectInColumn(session, index, field, name);
	expectAligned(session, name);
	await left(session, touches);
});

test('on a terminal that thinks letters wider than the program does no line wraps, and no frame is left standing', async () => {
	const {session, touches} = await opened({rows: 100}, false);
	expectWholeFrame(session, 'list');
	await session.steps([keys.enter, `1 of ${planted.length}`], ['n', `2 of ${planted.length}`]);
	expect(session.text()).not.toContain('⏎ open');
	expect(session.lines()[0]).toContain('‹ list');
	await session.steps([keys.escape, '/ search'], ['$', '● delivered'], [keys.escape, '/ search']);
	expect(session.text()).not.toContain('● delivered');
	await left(session, touches);
});

test('the pair, dossier and evidence of many, and what their records lead to', async () => {
	const {session, touches} = await opened();
	for (const index of sample) {
		const isDossier = (text: string): boolean => text.split('\n')[0]!.includes(label('person', index));
		if (index > 0) await session.steps([`${index + 1}G`, ` ${index + 1}/${planted.length} ─`]);
		await session.steps(['p', 'Longest silence']);
		expectReadable(session, index, ['promise', 'topic', 'title'], 'pair');
		expectAligned(session, planted[index]!.name);
		await session.steps([keys.escape, '/ search'], ['d', 'Whose dossier?'], [keys.enter, isDossier]);
		expectInColumn(session, index, 'kind', 'dossier');
		expectAligned(session, planted[index]!.name);
		await session.steps([keys.escape, '/ search'], [keys.enter, '‹ list'], ['i', ' Evidence  ']);
		expectReadable(session, index, ['title', 'publisher', 'otherwise', 'reason'], 'evidence');
		expectAligned(session, planted[index]!.name);
		await session.steps([keys.escape, 'n next'], ['r', ' See also']);
		expectInColumn(session, index === 0 ? 1 : index - 1, 'title', 'see also');
		await session.steps([keys.escape, 'n next'], [keys.escape, '/ search']);
	}
	await left(session, touches);
});

test('every saved view', async () => {
	const {session, touches} = await opened();
	await session.steps([':', '╭─ Commands'], ['views', '│ : views▏'], [keys.enter, '╭─ Saved views']);
	const seen = new Set<string>();
	for (let count = 0; count < planted.length; count++) {
		const before = selectedLine(session.text());
		seen.add(compact(before));
		expectAligned(session, before);
		if (count < planted.length - 1) await session.steps(['j', text => selectedLine(text) !== before]);
	}
	const all = [...seen].join('\n');
	for (const index of planted.keys()) {
		const whole = compact(readable('view', index));
		const isThere = all.includes(whole) || all.includes(whole.slice(0, 12));
		if (!isThere) expect.fail(`${planted[index]!.name} is not there: ${all}`);
	}
	await left(session, touches);
});

test('said to a screen reader', async () => {
	const {session, touches} = await opened({columns: 200, rows: 60, arguments: ['--screen-reader']});
	const said = async (key: string, beginning: string): Promise<string> => {
		const from = session.output.length;
		session.type(key);
		await session.until(() => session.output.slice(from).endsWith('\n'), beginning);
		const text = session.output.slice(from);
		expect(text).toContain(beginning);
		return compact(text);
	};
	for (const index of planted.keys()) {
		if (index === 0) continue;
		const row = await said('j', `Row ${index + 1} of ${planted.length}`);
		expect(row, planted[index]!.name).toContain(compact(readable('person', index)));
	}
	session.type(keys.ctrlC);
	expect((await session.ended).code).toBe(130);
	touches.expectNone();
	expectOwnSequences(session.output.replaceAll('\b', ''));
});

test('a long list in the pager', async () => {
	const session = new Session({columns: wide, rows: 60, arguments: ['list', '--db', database]});
	onTestFinished(() => session.dispose());
	const touches = new Touches(session);
	await session.shows(label('person', 0));
	await session.steps(['G', label('person', planted.length - 3)]);
	session.type('q');
	expect((await session.ended).code).toBe(0);
	// The pager has sequences of its own.
	expect(touches.titles).toEqual([]);
	expect(touches.commands.filter(command => /^(?:OSC|DCS|CSI [tbn])/u.test(command))).toEqual([]);
});
