import type {DataChange} from '../domain/data-change.ts';
import {titleIn} from '../domain/engagement.ts';
import {CommuniqueError} from '../domain/errors.ts';
import {tabbedLines} from '../cli/tabbed-lines.ts';
import {toSafeJson} from '../export/index.ts';
import {safeText} from '../text/safe.ts';
import {wordsIn} from '../words/index.ts';
import {done, type Context, type Outcome} from './command.ts';

const kinds = ['new', 'changed', 'withdrawn'] as const satisfies readonly DataChange['change'][];

/**
 * `changes`: the records that are new, changed or withdrawn in the data since a version; a changed one with the fields
 * that differ, a withdrawn one with the reason and the record that tells its event now.
 * @throws {CommuniqueError} (`usage`) for a version that is not known.
 */
export async function changes(context: Context): Promise<Outcome> {
	const {store, options, operands, terminal} = context;
	const [version = ''] = operands;
	const present = store.meta('data_version');
	const known = store.dataVersions();
	if (version === present)
		return done(options.format === 'json' ? '[]\n' : '', [`${safeText(present)} is the present version`]);
	if (!known.some(each => each.version === version)) {
		const versions = known.map(each => `${each.version} (${each.day})`);
		throw new CommuniqueError(
			'usage',
			`no version of the data is called "${version}"`,
			versions.length === 0 ? `the present one is ${present}` : `earlier ones: ${versions.join(', ')}`,
		);
	}
	const list = store.dataChanges(version);
	const notes = [
		`since ${version}: ${kinds.map(kind => `${list.filter(({change}) => change === kind).length} ${kind}`).join(', ')}`,
	];
	if (options.format === 'json') return done(toSafeJson(list), notes);
	if (list.length === 0) return done('', notes);
	return done(
		terminal.isTerminal ? await changeTable(list, context) : tabbedLines(rowsOf(list, context)),
		notes,
	);
}

function rowsOf(list: readonly DataChange[], context: Context): readonly (readonly string[])[] {
	return list.map(each => [each.change, each.id, detailOf(each, context)]);
}

/** What changed in a record, or why it was withdrawn and where its event is told now. */
function detailOf(each: DataChange, {language}: Context): string {
	if (each.change === 'changed') return each.fields.join(', ');
	return [each[`why_${language}`], each.replaced_by ?? ''].filter(Boolean).join(' ');
}

async function changeTable(list: readonly DataChange[], context: Context): Promise<string> {
	const {language, store, terminal} = context;
	const {alignedTable} = await import('../cli/aligned-table.ts');
	const words = wordsIn(language);
	const titles = new Map(
		store.engagements
			.withIds(list.map(each => each.id))
			.map(record => [record.id, titleIn(record, language)]),
	);
	const reasons = list
		.filter(each => each.change === 'withdrawn')
		.map(each => `${safeText([each.id, detailOf(each, context)].join(': '))}\n`);
	const table = alignedTable(
		[
			{heading: words.status, cells: list.map(({change}) => words.changes[change])},
			{
				heading: words.engagement,
				most: 'flexible',
				cells: list.map(each => titles.get(each.id) ?? each.id),
			},
			{
				heading: words.changed,
				most: 40,
				needs: 40,
				cells: list.map(each => (each.change === 'changed' ? detailOf(each, context) : '')),
			},
			{heading: words.id, most: 80, needs: 60, look: 'faint', cells: list.map(each => each.id)},
		],
		terminal.columns,
		terminal.hasWeights,
	);
	return reasons.length === 0 ? table : `${table}\n${reasons.join('')}`;
}
