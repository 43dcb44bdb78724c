import {contains, findWords} from '../mentions/index.ts';
import type {PersonMention, PlaceMention} from '../import-model.ts';
import type {FrameSetting, Moment} from './moment.ts';
import {hostSide} from './parts.ts';
import type {Sentence} from './sentence.ts';

/** Where those who hold a post have their house: the ids of posts, the town. */
const housesOfPosts: readonly (readonly [RegExp, string])[] = [
	[
		/^us-(?:president|vice-president|national-security-advisor|secretary-of|deputy-secretary-of|under-secretary|asd-|pdasd-|dasd-|asst-secretary|cjcs|coast-guard-commandant|ndu-president|senator|representative)/u,
		'Washington, D.C.',
	],
	[/^us-(?:indopacom-|marforpac-)/u, 'Honolulu'],
	[/^us-pacific-fleet-/u, 'Pearl Harbor'],
	[/^us-(?:pacaf-|usarpac-)/u, 'Hawaii'],
	[/^us-i-corps-/u, 'Joint Base Lewis-McChord'],
	[/^vn-navy-(?:deputy-)?commander/u, 'Hai Phong'],
	[/^vn-military-region-7-/u, 'Ho Chi Minh City'],
	[
		/^vn-(?:general-secretary|president|prime-minister|national-assembly-|vice-president|(?:standing-)?deputy-prime-minister|(?:deputy-)?minister-of-|(?:deputy-)?chief-of-general-staff|coast-guard-commander|adaf-|foreign-relations-department-|gpd-chief|vnosmp-|military-medical-|peacekeeping-)/u,
		'Hanoi',
	],
];

/** The same by the words of titles that the list of posts lacks, where no part of a force is told. */
const housesOfTitles: readonly (readonly [RegExp, string])[] = [
	[/^(?!.*(?:Vùng|Lữ\s+đoàn|Region|Brigade|Attach))(?:.*\s)?(?:Hải\s+quân|Navy)(?!\p{L})/u, 'Hai Phong'],
	[
		/^(?!.*(?:Vùng|Lữ\s+đoàn|tỉnh|Region|Brigade|Attach|provinc))(?:.*\s)?(?:Biên\s+phòng|Cảnh\s+sát\s+biển|Phòng\s+không|Công\s+binh|Cục\s+\p{Lu}|Tổng\s+cục|Border\s+Guard|Coast\s+Guard|Air\s+Defen[cs]e|General\s+Department)/u,
		'Hanoi',
	],
];

const ministry = /ministry|trụ\s+sở\s+bộ/iu;

/**
 * "At his headquarters", "at the academy", "tại bệnh viện": the house that the sentence has named as a body ("officers
 * of the Asia-Pacific Center"), else that of the host's post. Null where no such words stand or none is known.
 */
export function ownHouse(
	{event, sentence, people}: Moment,
	sentences: readonly Sentence[],
	{read, context}: FrameSetting,
): PlaceMention | null {
	const {grammar} = read.locale;
	const words = [sentence, ...sentences].flatMap(each => findWords(each.text, grammar.atOwnHouse));
	if (words.length === 0) return null;
	// Of both lands Vietnam alone calls such a house a ministry.
	const isMinistry = words.some(each => ministry.test(each.text));
	const side = isMinistry ? 'VN' : hostSide(event, '', sentence, people, grammar);
	const hosts = people.filter(each => each.name !== '' && !each.isFormer && each.side === side);
	const seats = read.findings.seats.filter(seat => seat.venue !== '');
	const seat = seats.find(each => hosts.some(host => contains(host, each)));
	const named = seat ?? sentence.places.find(each => each.venue !== '');
	if (named) return named;
	for (const host of hosts) {
		const town = townOf(host, context.lookup.termsOf);
		if (town !== undefined) return {start: host.start, end: host.start, place: town, venue: ''};
	}
	return null;
}

type TermsOf = FrameSetting['context']['lookup']['termsOf'];

/** The town in which whoever holds somebody's post has his house; undefined where none is known. */
export function townOf({postId, personId, title, side}: PersonMention, termsOf: TermsOf): string | undefined {
	const held =
		postId === null ? (personId === null ? [] : termsOf(personId).map(each => each.postId)) : [postId];
	const town = housesOfPosts.find(([posts]) => held.some(each => posts.test(each)))?.[1];
	if (town !== undefined || side !== 'VN' || held.length > 0) return town;
	return housesOfTitles.find(([words]) => words.test(title))?.[1];
}
