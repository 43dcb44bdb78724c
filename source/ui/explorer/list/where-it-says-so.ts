import type {ListedEngagement, UnlistedTexts} from '../../../domain/engagement.ts';
import type {TextTerm} from '../../../domain/filter.ts';
import {lastOf, perObject} from '../../../domain/memo.ts';
import {labelOf, type Language, type Vocabulary} from '../../../domain/vocabulary.ts';
import {hasTerm, highlightRanges, type Range} from '../../../search/index.ts';
import {displayWidth, truncate} from '../../../text/width.ts';
import {highlighted, type Line} from '../../kit/line.ts';

/** The circumstances of a hit: what was typed, and the room for the words around it. */
export interface HitContext {
	readonly terms: readonly TextTerm[];
	/** Counts the records that say a term: the rarest says most. */
	readonly hitsOf: (term: TextTerm) => number;
	readonly language: Language;
	/** The labels of kinds and topics, which say something too. */
	readonly vocabulary: Vocabulary;
	readonly room: number;
	/** False where the record has the words, but not one behind the other: no such place is looked for. */
	readonly isTogether: boolean;
}

/** Columns that a phrase leaves for the words around it. */
const aroundPhrase = 6;

/**
 * The words around what was typed, as the record says it: around the phrase where it stands together and has room,
 * else around the rarest word that no column shows. The reader's language comes first.
 */
export function whereItSaysSo(record: ListedEngagement, unlisted: UnlistedTexts, context: HitContext): Line {
	const {terms, room, isTogether} = context;
	const texts = textsOf(unlisted)(record, context.language, context.vocabulary);
	for (const text of isTogether ? texts : []) {
		const phrase = phraseIn(text, terms);
		if (phrase && displayWidth(text.slice(phrase.start, phrase.end)) + aroundPhrase <= room)
			return highlighted(excerpt(text, phrase, room), terms);
	}
	for (const term of terms.length > 1 ? byWorth(record, context) : terms) {
		for (const text of texts) {
			const [word] = highlightRanges(text, [term]);
			if (word) return highlighted(excerpt(text, word, room), terms);
		}
	}
	return [];
}

/** The terms that no column shows before the others, the rarest first. */
function byWorth(
	{people}: ListedEngagement,
	{terms, hitsOf}: Pick<HitContext, 'terms' | 'hitsOf'>,
): readonly TextTerm[] {
	const isInColumn = (term: TextTerm): boolean => people.some(({name}) => hasTerm(name, term));
	return terms
		.map(term => ({term, isShown: isInColumn(term), hits: hitsOf(term)}))
		.toSorted((a, b) => Number(a.isShown) - Number(b.isShown) || a.hits - b.hits)
		.map(({term}) => term);
}

/** All that a record says, title and summary first, the reader's language before the other: kept with its texts. */
const textsOf = perObject((unlisted: UnlistedTexts) =>
	lastOf((record: ListedEngagement, language: Language, vocabulary: Vocabulary): readonly string[] => {
		const {title_en, title_vi, place, bodies} = record;
		const {summary_en, summary_vi, place: venue, people: posts, sources} = unlisted;
		const inOrder = <Text>(en: Text, vi: Text): readonly Text[] => (language === 'en' ? [en, vi] : [vi, en]);
		return [
			...inOrder([title_en, summary_en], [title_vi, summary_vi]).flat(),
			...inOrder([venue.venue_en, place.name_en], [venue.venue_vi, place.name_vi]).flat(),
			...record.people.map(({name}) => name),
			...posts.flatMap(({office, office_vi}) => inOrder(office, office_vi)),
			...bodies.flatMap(({name, name_vi}) => inOrder(name, name_vi)),
			...sources.flatMap(({title, publisher}) => [title, publisher]),
			...inOrder<Language>('en', 'vi').flatMap(each => [
				labelOf(vocabulary.kinds, record.kind, each),
				...record.topics.map(topic => labelOf(vocabulary.topics, topic, each)),
			]),
		].filter(text => text !== '');
	}),
);

/** The stretch in which all terms stand one behind the other; undefined where there is none, and for one term. */
function phraseIn(text: string, terms: readonly TextTerm[]): Range | undefined {
	if (terms.length < 2 || !terms.every(term => hasTerm(text, term))) return undefined;
	const ranges = highlightRanges(text, terms);
	for (let at = 0; at + terms.length <= ranges.length; at++) {
		const run = ranges.slice(at, at + terms.length);
		const isRun = run.every((range, index) => {
			const before = run[index - 1];
			return !before || /^[\s\p{Pd}]+$/u.test(text.slice(before.end, range.start));
		});
		const stretch = {start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0};
		const isAll = terms.every(term => hasTerm(text.slice(stretch.start, stretch.end), term));
		if (isRun && isAll) return stretch;
	}
	return undefined;
}

/** As many whole words around a stretch as there is room for, with `…` where the text goes on. */
function excerpt(text: string, {start, end}: Range, room: number): string {
	// What is further away than there is room has none.
	const opens = text.lastIndexOf(' ', start - room) + 1;
	const ends = text.indexOf(' ', end + room);
	const near = text.slice(opens, ends < 0 ? text.length : ends);
	const words = Array.from(near.matchAll(/\S+/gu), ({0: word, index}) => ({
		from: opens + index,
		to: opens + index + word.length,
	}));
	let first = words.findLastIndex(({from}) => from <= start);
	let last = words.findIndex(({to}) => to >= end);
	const said = (from: number, to: number): string => {
		const middle = text.slice(words[from]?.from, words[to]?.to);
		const isCut = ends >= 0 || to < words.length - 1;
		return `${opens > 0 || from > 0 ? '…' : ''}${isCut ? middle.replace(/[,;:]$/u, '') : middle}${isCut ? '…' : ''}`;
	};
	const fits = (from: number, to: number): boolean => displayWidth(said(from, to)) <= room;
	for (let isMore = true; isMore;) {
		isMore = false;
		if (last < words.length - 1 && fits(first, last + 1)) {
			last++;
			isMore = true;
		}
		if (first > 0 && fits(first - 1, last)) {
			first--;
			isMore = true;
		}
	}
	return truncate(said(first, last), room);
}
