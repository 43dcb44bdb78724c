import {fold, foldWithMap, originalSpan} from '../../../text/normalize.ts';
import type {Line, Segment} from '../../kit/line.ts';

/** A line with a text that is looked for in the style of a match, wherever it stands; null where it does not. */
export function withHits(segments: Line, text: string): Line | null {
	const whole = segments.map(segment => segment.text).join('');
	const spans = spansOf(whole, fold(text.trim()));
	if (spans.length === 0) return null;
	const marked: Segment[] = [];
	let at = 0;
	for (const segment of segments) {
		const end = at + segment.text.length;
		const cuts = [at, end, ...spans.flatMap(({start, end: last}) => [start, last])]
			.filter(cut => cut >= at && cut <= end)
			.toSorted((a, b) => a - b);
		for (const [index, from] of cuts.entries()) {
			const to = cuts[index + 1] ?? from;
			if (to === from) continue;
			const isHit = spans.some(span => span.start <= from && to <= span.end);
			marked.push({...segment, text: whole.slice(from, to), style: isHit ? 'match' : segment.style});
		}
		at = end;
	}
	return marked;
}

/** The stretches of a text that are spelt like another, case and marks aside. */
function spansOf(text: string, folded: string): readonly {readonly start: number; readonly end: number}[] {
	if (folded === '') return [];
	const map = foldWithMap(text);
	const spans: {start: number; end: number}[] = [];
	for (let at = map.folded.indexOf(folded); at >= 0; at = map.folded.indexOf(folded, at + folded.length))
		spans.push(originalSpan(map, at, at + folded.length));
	return spans;
}
