import {fold, foldWithMap, originalSpan} from '../../../text/normalize.ts';
import type {Line, Segment} from '../../kit/line.ts';

/** Lines in which a text was looked for. */
export interface Found {
	/** The lines, with the text in the style of a match wherever it stands. */
	readonly lines: readonly Line[];
	/** The lines in which it begins. */
	readonly hits: readonly number[];
}

interface Span {
	readonly start: number;
	readonly end: number;
}

/** Looks for a text in lines, each column by itself, over the ends of the lines of a paragraph too. */
export function foundIn(lines: readonly Line[], text: string): Found {
	const folded = fold(text.trim().replaceAll(/\s+/gu, ' '));
	if (folded === '') return {lines, hits: []};
	const spans = new Map<string, readonly Span[]>();
	const hits: number[] = [];
	const marked = lines.map((each, index) => {
		const parts = partsOf(each).map(part => {
			const {text: whole} = part.within;
			const found = spans.get(whole) ?? spansOf(whole, folded);
			spans.set(whole, found);
			return {part, found};
		});
		if (parts.some(({part, found}) => found.some(span => beginsIn(part, span)))) hits.push(index);
		const segments = parts.flatMap(({part, found}) => cut(part, found));
		return segments.some(({style}) => style === 'match') ? segments : each;
	});
	return {lines: marked, hits};
}

type Part = Segment & Required<Pick<Segment, 'within'>>;

/** A line's segments, each in the text that it is a part of: its paragraph, or what stands beside it in the line. */
function partsOf(segments: Line): readonly Part[] {
	const parts: Part[] = [];
	for (let from = 0; from < segments.length;) {
		const next = segments.findIndex((segment, index) => index >= from && segment.within !== undefined);
		const end = next < 0 ? segments.length : next;
		const run = segments.slice(from, end);
		const text = run.map(segment => segment.text).join('');
		let at = 0;
		for (const segment of run) {
			parts.push({...segment, within: {text, at}});
			at += segment.text.length;
		}
		const own = segments[end];
		if (own?.within) parts.push({...own, within: own.within});
		from = end + 1;
	}
	return parts;
}

function beginsIn({within, text}: Part, {start}: Span): boolean {
	return start >= within.at && start < within.at + text.length;
}

/** A segment in pieces, those that are found in the style of a match. */
function cut(part: Part, spans: readonly Span[]): readonly Segment[] {
	const {within, text} = part;
	const places = spans.flatMap(({start, end}) => [start - within.at, end - within.at]);
	const cuts = [0, text.length, ...places.filter(place => place > 0 && place < text.length)].toSorted(
		(a, b) => a - b,
	);
	return cuts.flatMap((from, index): readonly Segment[] => {
		const to = cuts[index + 1] ?? from;
		if (to === from) return [];
		const isFound = spans.some(({start, end}) => start <= within.at + from && within.at + to <= end);
		return [{...part, text: text.slice(from, to), style: isFound ? 'match' : part.style}];
	});
}

/** The stretches of a text that are spelt like another, case and marks aside. */
function spansOf(text: string, folded: string): readonly Span[] {
	const map = foldWithMap(text);
	const spans: Span[] = [];
	for (let at = map.folded.indexOf(folded); at >= 0; at = map.folded.indexOf(folded, at + folded.length))
		spans.push(originalSpan(map, at, at + folded.length));
	return spans;
}
