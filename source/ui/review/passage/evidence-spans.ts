import type {Participant} from '../../../domain/engagement.ts';
import type {Proposal, Span} from '../../../extract/index.ts';
import {squeezed} from '../dictionary.ts';
import {evidenceKey, type RecordField} from '../fields/record-fields.ts';

/** The stretches of the first passage behind a field; behind the whole record where none is selected. */
export function spansBehind(
	field: RecordField | undefined,
	{evidence, passages}: Pick<Proposal, 'evidence' | 'passages'>,
	people: readonly Participant[],
): readonly Span[] {
	if (!field || field.name === 'status' || field.name === 'evidence') return Object.values(evidence).flat();
	const key = evidenceKey(field);
	const spans = key ? (evidence[key] ?? []) : [];
	const isOfPerson = field.name === 'person' || field.name === 'office' || field.name === 'part';
	const person = isOfPerson ? people[field.person] : undefined;
	return person ? spansOfPerson(spans, passages[0]?.text ?? '', person) : spans;
}

/** Of the stretches that name people those that share a word with this one's name or office; all where none does. */
function spansOfPerson(spans: readonly Span[], text: string, {name, office}: Participant): readonly Span[] {
	const stretchesWith = (words: string): readonly Span[] => {
		const wanted = new Set(
			squeezed(words)
				.split(' ')
				.filter(word => word.length > 2),
		);
		const shared = spans.map(span => {
			const found = new Set(squeezed(text.slice(span.start, span.end)).split(' '));
			return wanted.intersection(found).size;
		});
		const most = Math.max(0, ...shared);
		return most === 0 ? [] : spans.filter((_, index) => shared[index] === most);
	};
	return [stretchesWith(name), stretchesWith(office), spans].find(found => found.length > 0) ?? [];
}
