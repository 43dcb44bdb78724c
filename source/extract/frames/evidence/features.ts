import type {EvidenceCode} from '../../../words/import-reasons/index.ts';
import {type Grammar, hasWords} from '../../mentions/index.ts';
import {hasTrait} from '../../kind-table.ts';
import {holdsPostOfDefence} from '../civil-only.ts';
import type {FilledFrame} from '../fill-frame.ts';
import {guessedWeight} from '../guess-activity.ts';
import type {PersonMention} from '../../import-model.ts';
import type {FrameSetting, Moment} from '../moment.ts';
import type {Sentence} from '../sentence.ts';
import type {Sides} from '../sides.ts';
import {isOfThree} from '../third-country.ts';

/** The name of something that speaks for or against an engagement; `words/import-reasons/` says what each is. */
export type Feature = EvidenceCode;

const speaksFor = [
	...([
		'bothNamed',
		'oneNamed',
		'listedAmerican',
		'isOfficer',
		'bothBodies',
		'strongWord',
		'weakWord',
	] as const),
	...(['day', 'town', 'defence', 'together', 'clearKind'] as const),
] satisfies readonly Feature[];
const speaksAgainst = [
	...(['third', 'trade', 'tradeOfficer', 'announced', 'saidOnly', 'otherTime'] as const),
] satisfies readonly Feature[];

/** All features, those that speak for an engagement first. */
export const features: readonly Feature[] = [...speaksFor, ...speaksAgainst];

/** Returns true for a feature that speaks for an engagement; the others speak against it. */
export function isFor(name: Feature): boolean {
	return (speaksFor as readonly Feature[]).includes(name);
}

/** The features of a frame: 1 where one is there, 0 where not. */
export type Measured = Readonly<Record<Feature, 0 | 1>>;

/** A word of this weight says outright what happened. */
const strong = 60;

/** Measures a frame. */
export function measure(
	filled: FilledFrame,
	{sides, isClear}: {readonly sides: Sides; readonly isClear: boolean},
	{read, context, earlier}: FrameSetting,
): Measured {
	const {lead, people, date, place, country, frame} = filled;
	const {grammar} = read.locale;
	const sentences = [...new Set([...frame.moments.map(each => each.sentence), ...frame.others])];
	const text = textOf(sentences);
	const ofThen = textOf(sentences.filter(each => each === lead.sentence || !each.isOtherTime));
	const named = people.filter(person => person.name !== '');
	const listed = new Set(
		named.filter(person => person.personId !== null).map(person => person.side === 'VN'),
	);
	const namedSides = new Set(named.map(person => person.side === 'VN'));
	const {weight, kind, isAnnounced} = lead.event;
	const titles = people.map(person => `${person.title} ${person.office}`).join('\n');
	const isOfDefence = hasWords(text, grammar.defence);
	return flags({
		bothNamed: namedSides.size > 1,
		oneNamed: namedSides.size === 1,
		listedAmerican: named.some(person => person.side === 'US' && person.personId !== null),
		isOfficer:
			people.some(person => person.rank !== '' || person.postId !== null) ||
			hasWords(titles, grammar.defence),
		bothBodies: areBodiesOfBoth(text, grammar),
		strongWord: weight >= strong,
		weakWord: weight > guessedWeight && weight < strong,
		day: date !== null && (date.type !== 'calendar' || date.from.day !== null),
		town: place !== null && country !== '' && (place.venue !== '' || !context.lookup.isCountry(place.place)),
		defence: isOfDefence || people.some(holdsPostOfDefence),
		together: isTogether(filled, sides, grammar),
		clearKind: isClear,
		third: namedSides.size < 2 && earlier.length === 0 && isOfThird(ofThen, lead, grammar),
		// Leaders of both sides speak of trade, too.
		trade: listed.size < 2 && isOfTrade(text, people, grammar),
		tradeOfficer: hasWords(titles, grammar.trade),
		announced: isAnnounced,
		saidOnly: hasTrait(kind, 'words-alone') || hasTrait(kind, 'makes-known'),
		otherTime: hasWords(lead.sentence.text, grammar.otherTime),
	});
}

function isTogether({lead}: FilledFrame, {hasVietnam}: Sides, grammar: Grammar): boolean {
	const {text, people} = lead.sentence;
	const isOf = (side: 'VN' | 'US'): boolean =>
		people.some(person => person.side === side && !person.isAbsent);
	return (
		hasVietnam &&
		(isOf('VN') || hasWords(text, grammar.vietnamese)) &&
		(isOf('US') || hasWords(text, grammar.american))
	);
}

function textOf(sentences: readonly Sentence[]): string {
	return sentences.map(each => each.text).join('\n');
}

/** A third country is named, and no body of the United States where it is told what happened. */
function isOfThird(text: string, {sentence}: Moment, grammar: Grammar): boolean {
	if (isOfThree(sentence.text, grammar)) return false;
	// "A vessel that a Chinese ship had rammed": what was done before is none of theirs.
	const told = text.replaceAll(grammar.earlierClause, ' ');
	return hasWords(told, grammar.thirdCountry) && !hasWords(sentence.text, grammar.americanBody);
}

/**
 * Trade is spoken of, and by nobody who holds a post of defence: whoever does speaks of it beside other things. Forces
 * of both sides act beside a ministry of agriculture, too.
 */
function isOfTrade(text: string, people: readonly PersonMention[], grammar: Grammar): boolean {
	if (people.some(holdsPostOfDefence) || !hasWords(text, grammar.trade)) return false;
	const isOfDefence = hasWords(text.replaceAll(grammar.likeDefence, ' '), grammar.defence);
	return !(isOfDefence && areBodiesOfBoth(text, grammar));
}

function areBodiesOfBoth(text: string, {vietnameseBody, americanBody}: Grammar): boolean {
	return hasWords(text, vietnameseBody) && hasWords(text, americanBody);
}

function flags(found: Readonly<Record<Feature, boolean>>): Measured {
	return Object.fromEntries(
		Object.entries(found).map(([name, isThere]) => [name, isThere ? 1 : 0]),
	) as unknown as Measured;
}
