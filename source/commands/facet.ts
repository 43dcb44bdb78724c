import type {CommandFacet} from '../domain/facets.ts';
import type {FacetCount, Filter} from '../domain/filter.ts';
import {labelIn, labelOf} from '../domain/vocabulary.ts';
import {safeText} from '../text/safe.ts';
import {done, type CommandFunction, type Context} from './command.ts';
import type {PrintedColumn} from '../cli/aligned-table.ts';
import {tabbedLines} from '../cli/tabbed-lines.ts';
import {readView} from './requested-view.ts';
import {numberIn, wordsIn} from '../words/index.ts';

/** Words and fields that a command prints with its values, besides their counts. */
export interface Besides {
	/** The heading of its column. */
	readonly heading: string;
	readonly cell: (value: string) => string;
	readonly fields: (value: string) => object;
}

/**
 * The command of a facet: the values that records of the view have, with the number of those records; in a pipe a
 * line each, with tabs between count, value and label. The facet's flag takes the value.
 * @param read reads what else is said of the values; it stands last
 */
export function facetCommand(
	id: CommandFacet['id'],
	read: (context: Context) => Besides | null = () => null,
): CommandFunction {
	return async context => {
		const {filter, notes} = readView(context);
		const counts = context.store.facets
			.counts(id, filter)
			.filter(each => isOfSides(each, filter))
			.slice(0, context.options.limit);
		const besides = read(context);
		if (context.options.format === 'json') return done(facetJson(counts, context, besides), notes);
		if (!context.terminal.isTerminal) return done(tabbedLines(rowsOf(counts, context, besides)), notes);
		return done(counts.length > 0 ? await facetTable(counts, context, besides) : '', notes);
	};
}

/** The sides that are asked for are those of the people that are listed, too. */
function isOfSides({side}: FacetCount, {sides}: Filter): boolean {
	return side === null || sides.length === 0 || sides.includes(side);
}

function rowsOf(
	counts: readonly FacetCount[],
	context: Context,
	besides: Besides | null,
): readonly (readonly string[])[] {
	return counts.map(each => [
		String(each.count),
		each.value,
		labelIn(each, context.language),
		...(besides ? [besides.cell(each.value)] : []),
	]);
}

function facetJson(counts: readonly FacetCount[], context: Context, besides: Besides | null): string {
	const values = counts.map(each => ({
		value: safeText(each.value),
		label: safeText(labelIn(each, context.language)),
		count: each.count,
		...(each.possible > 0 && {possible: each.possible}),
		...(each.side && {side: each.side}),
		...besides?.fields(each.value),
	}));
	return `${JSON.stringify(values, null, 2)}\n`;
}

async function facetTable(
	counts: readonly FacetCount[],
	context: Context,
	besides: Besides | null,
): Promise<string> {
	const {alignedTable} = await import('../cli/aligned-table.ts');
	const words = wordsIn(context.language).values;
	const {sides} = context.store.vocabulary();
	const column = (heading: string, read: (count: FacetCount) => string): PrintedColumn => ({
		heading,
		cells: counts.map(read),
	});
	const columns: PrintedColumn[] = [
		{...column(words.count, each => numberIn(each.count, context.language)), align: 'right'},
		{...column(words.label, each => labelIn(each, context.language)), most: 'flexible'},
	];
	if (counts.some(each => each.possible > 0))
		columns.push(column('', each => (each.possible > 0 ? words.possible(each.possible) : '')));
	if (counts.some(each => each.side !== null)) {
		columns.push({
			...column(words.side, each => (each.side ? labelOf(sides, each.side, context.language) : '')),
			needs: 16,
		});
	}
	if (counts.some(each => each.value !== labelIn(each, context.language))) {
		columns.push({...column(words.value, each => each.value), needs: besides ? 60 : 24, look: 'faint'});
	}
	if (besides) columns.push({...column(besides.heading, each => besides.cell(each.value)), most: 'flexible'});
	return alignedTable(columns, context.terminal.columns, context.terminal.hasWeights);
}
