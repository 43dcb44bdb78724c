import {type Grammar, hasWords} from '../../mentions/index.ts';
import {hasTrait} from '../../kind-table.ts';
import type {FilledFrame} from '../fill-frame.ts';
import {guessedWeight} from '../guess-activity.ts';
import type {FrameSetting} from '../moment.ts';
import type {Sides} from '../sides.ts';

/** What speaks for a frame being an engagement. */
const speaksFor = {
	bothNamed: 'People of both sides are named.',
	oneNamed: 'Somebody of one side is named.',
	listedAmerican: 'An American of the list of leaders takes part.',
	isOfficer: 'Somebody named has a rank or a listed office.',
	bothBodies: 'Forces, ships or bodies of both sides are named.',
	strongWord: 'A word says outright what happened.',
	weakWord: 'A word suggests what happened.',
	day: 'A day is told.',
	town: 'A town or venue is told.',
	defence: 'It is about defence or what the war left.',
	together: 'Both sides stand in one sentence.',
} as const;
/** What speaks against it. */
const speaksAgainst = {
	third: 'A third country is named, and only one side.',
	trade: 'It is about trade or business, and not between leaders of both sides.',
	tradeOfficer: 'Somebody named has an office of trade or business.',
	announced: 'It is still to come.',
	saidOnly: 'It may only be what somebody said or announced.',
	otherTime: 'Words of another time stand beside it.',
} as const;

/** All features, each with what it is. */
export const features = {...speaksFor, ...speaksAgainst};

/** Returns true for a feature that speaks for an engagement; the others speak against it. */
export function isFor(name: Feature): boolean {
	return Object.hasOwn(speaksFor, name);
}

/** The name of something that speaks for or against an engagement. */
export type Feature = keyof typeof features;
/** The features of a frame: 1 where one is there, 0 where not. */
export type Measured = Readonly<Record<Feature, 0 | 1>>;

/** A word of this weight says outright what happened. */
const strong = 60;

/** Measures a frame. */
export function measure(filled: FilledFrame, sides: Sides, {read, context, earlier}: FrameSetting): Measured {
	const {lead, people, date, place, country, frame} = filled;
	const {grammar} = read.locale;
	const text = [...new Set([...frame.moments.map(each => each.sentence), ...frame.others])]
		.map(each => each.text)
		.join('\n');
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
		bothBodies: hasWords(text, grammar.vietnameseBody) && hasWords(text, grammar.americanBody),
		strongWord: weight >= strong,
		weakWord: weight > guessedWeight && weight < strong,
		day: date !== null && (date.type !== 'calendar' || date.from.day !== null),
		town: place !== null && country !== '' && (place.venue !== '' || !context.lookup.isCountry(place.place)),
		defence: isOfDefence,
		together: isTogether(filled, sides, grammar),
		third: namedSides.size < 2 && earlier.length === 0 && hasWords(text, grammar.thirdCountry),
		// Leaders of both sides speak of trade, too.
		trade: listed.size < 2 && hasWords(text, grammar.trade),
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

function flags(found: Readonly<Record<Feature, boolean>>): Measured {
	return Object.fromEntries(
		Object.entries(found).map(([name, isThere]) => [name, isThere ? 1 : 0]),
	) as unknown as Measured;
}
