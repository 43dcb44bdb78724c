import type {PersonMention} from '../import-model.ts';
import {distinctPeople} from '../identity.ts';
import type {ReadPassage} from './sentence.ts';

/** The most text before the day that a line of a programme begins with ("Ngày"), in UTF-16 units. */
const headReach = 8;
/** The longest line of a programme, in UTF-16 units. */
const longestLine = 240;
const fewestLines = 2;

/**
 * Passages in which each line of a programme, a day and what is done on it, has the one visitor whom the line above it
 * names.
 */
export function withProgrammes(passages: readonly ReadPassage[]): readonly ReadPassage[] {
	let visitors: readonly PersonMention[] = [];
	let isHeaded = false;
	return passages.map((read, index) => {
		const isLine = beginsWithDay(read);
		if (!isLine) {
			visitors = namedIn(read);
			isHeaded = visitors.length === 1 && countLines(passages, index + 1) >= fewestLines;
		}
		if (!isLine || !isHeaded) return read;
		return {...read, role: 'body', visitors: visitors.map(each => ({...each, start: 0, end: 0}))};
	});
}

function countLines(passages: readonly ReadPassage[], from: number): number {
	const end = passages.findIndex((read, index) => index >= from && !beginsWithDay(read));
	return (end < 0 ? passages.length : end) - from;
}

/** Returns true for a line that begins with a day of the calendar. */
export function beginsWithDay({passage: {text}, findings: {dates}}: ReadPassage): boolean {
	return (
		text.length <= longestLine &&
		dates.some(({type, from, start}) => type === 'calendar' && from.day !== null && start <= headReach)
	);
}

/** Whoever has a name and takes part; those of Vietnam and of other lands alike. */
function namedIn({findings: {people}}: ReadPassage): readonly PersonMention[] {
	return distinctPeople(people.filter(({name, isAbsent}) => name !== '' && !isAbsent));
}
