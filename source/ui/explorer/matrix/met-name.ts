import type {MetValue} from '../../../answers/matrix.ts';
import type {Language} from '../../../domain/vocabulary.ts';
import {truncate, truncateAtWord} from '../../../text/width.ts';
import type {MatrixPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';

type Context = Pick<ViewModel, 'names' | 'state'>;

/** A person's name, or that of a post, in at most `width` columns. */
export function metName(value: MetValue, {by}: MatrixPanel, width: number, {names, state}: Context): string {
	if (by === 'leaders') return names.within(value, width);
	return truncateAtWord(wholeName(value, state.language), width);
}

/** The name over a column: of an American the family name; a post as far as there is room. */
export function columnName(value: MetValue, panel: MatrixPanel, width: number, context: Context): string {
	const room = Math.max(1, width);
	if (panel.by === 'offices') return truncate(wholeName(value, context.state.language), room);
	const family = /(?<![^\s.])(?<word>[^\s.]+)(?: (?:Jr|Sr|I{2,3})\.?)?$/u.exec(value.name)?.groups?.['word'];
	return truncate(value.side === 'US' ? (family ?? value.name) : metName(value, panel, room, context), room);
}

/** The name of a person or of a post in a language. */
export function wholeName({name, name_vi: inVietnamese}: MetValue, language: Language): string {
	return language === 'vi' ? inVietnamese || name : name;
}
