import type {MetValue} from '../../../answers/matrix.ts';
import {leastRecentlyUsed, perObject} from '../../../domain/memo.ts';
import type {Language} from '../../../domain/vocabulary.ts';
import {shortOffices} from '../../../text/short-offices.ts';
import {truncate, truncateAtWord} from '../../../text/width.ts';
import type {MatrixPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';

type Context = Pick<ViewModel, 'names' | 'state'>;

/** Widths and languages for which the short names of posts are kept. */
const mostKept = 8;

/** The short names of the posts of an axis by their ids, so that no two look alike. */
const postsOf = perObject((axis: readonly MetValue[]) => {
	const kept = leastRecentlyUsed<string, ReadonlyMap<string, string>>(mostKept);
	return (width: number, language: Language): ReadonlyMap<string, string> =>
		kept(`${String(width)} ${language}`, () => {
			const names = axis.map(each => wholeName(each, language));
			const short = shortOffices(names, width, language);
			return new Map(axis.map(({id}, index) => [id, short[index] ?? '']));
		});
});

/** A person's name, or that of a post, in at most `width` columns. */
export function metName(value: MetValue, {by}: MatrixPanel, width: number, {names, state}: Context): string {
	if (by === 'leaders') return names.within(value, width);
	return truncateAtWord(wholeName(value, state.language), width);
}

/** The name before a row: of a post one that no other post of the axis has. */
export function axisName(
	value: MetValue,
	axis: readonly MetValue[],
	panel: MatrixPanel,
	width: number,
	context: Context,
): string {
	if (panel.by === 'leaders') return context.names.within(value, width);
	return postsOf(axis)(width, context.state.language).get(value.id) ?? '';
}

/** The name over a column: of an American the family name; of a post as of a row. */
export function columnName(
	value: MetValue,
	axis: readonly MetValue[],
	panel: MatrixPanel,
	width: number,
	context: Context,
): string {
	const room = Math.max(1, width);
	if (panel.by === 'offices') return axisName(value, axis, panel, room, context);
	const family = /(?<![^\s.])(?<word>[^\s.]+)(?: (?:Jr|Sr|I{2,3})\.?)?$/u.exec(value.name)?.groups?.['word'];
	return truncate(value.side === 'US' ? (family ?? value.name) : metName(value, panel, room, context), room);
}

/** The name of a person or of a post in a language. */
export function wholeName({name, name_vi: inVietnamese}: MetValue, language: Language): string {
	return language === 'vi' ? inVietnamese || name : name;
}
