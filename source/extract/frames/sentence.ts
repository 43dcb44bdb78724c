import {contains, type Findings, type KindFinding, type Locale, sentencesOf} from '../mentions/index.ts';
import type {DateMention, Passage, PersonMention, PlaceMention, Span, TopicMention} from '../import-model.ts';

/** A passage that has been read. */
export interface ReadPassage {
	readonly passage: Passage;
	readonly role: 'body' | 'caption' | 'heading';
	readonly locale: Locale;
	readonly findings: Findings;
	readonly sentences: readonly Sentence[];
}

/** A sentence with what was found in it; offsets are the passage's. */
export interface Sentence extends Span {
	readonly text: string;
	readonly kinds: readonly KindFinding[];
	readonly people: readonly PersonMention[];
	readonly dates: readonly DateMention[];
	readonly places: readonly PlaceMention[];
	readonly topics: readonly TopicMention[];
}

/** Sorts the findings of a passage into its sentences. */
export function splitSentences(text: string, findings: Findings): Sentence[] {
	return sentencesOf(findings.tokens).map(span => {
		const within = <M extends Span>(mentions: readonly M[]): M[] =>
			mentions.filter(mention => contains(span, mention) || startsWithin(span, mention));
		return {
			...span,
			text: text.slice(span.start, span.end),
			kinds: within(findings.kinds),
			people: within(findings.people),
			dates: within(findings.dates),
			places: within(findings.places),
			topics: within(findings.topics),
		};
	});
}

function startsWithin(span: Span, mention: Span): boolean {
	return mention.start >= span.start && mention.start < span.end;
}
