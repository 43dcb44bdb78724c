import type {KnownPerson, PersonMention, Post} from '../../../import-model.ts';
import type {Scene} from '../../pipeline.ts';
import {surname} from '../lexicon.ts';
import {marks, type Token} from '../tokens.ts';
import {hasHeld, heldUnder, type ReadPost} from './posts.ts';

/** The bearer of a name: somebody of the list, of an earlier mention, or a stranger. */
export interface Identity {
	readonly name: string;
	readonly person: KnownPerson | null;
	/** The earlier mention that the name stands for. */
	readonly antecedent: PersonMention | null;
}

/**
 * Chooses among known namesakes of look-alike names: same marks first, then a post that one of them has held. None
 * where marks and post speak against all.
 */
export function chooseKnown(
	scene: Scene,
	tokens: readonly Token[],
	namesakes: readonly KnownPerson[],
	posts: readonly ReadPost[],
): KnownPerson | null {
	const isBare = tokens.every(token => token.marks === '');
	const scored = namesakes.map(person => {
		const isSame = sameMarks(tokens, person);
		const isFit = posts.some(({post}) => hasHeld(scene.lexicon, person, post.id));
		return {person, score: (isSame ? 4 : isBare ? 2 : 0) + (isFit ? 3 : 0)};
	});
	const best = scored.toSorted((a, b) => b.score - a.score)[0];
	return best && best.score >= 2 ? best.person : null;
}

function sameMarks(tokens: readonly Token[], person: KnownPerson): boolean {
	const own = tokens.map(token => token.marks).join('|');
	return [person.name, ...person.other_names].some(
		name =>
			name
				.split(/[\s.\-’']+/u)
				.filter(part => part !== '')
				.map(part => marks(part))
				.join('|') === own,
	);
}

/**
 * Finds whom one word stands for: the latest earlier mention with that last name, else the only known person of that
 * name who fits the title.
 */
export function identifyByLastName(
	scene: Scene,
	word: string,
	title: {readonly posts: readonly ReadPost[]; readonly offices: readonly string[]; readonly rank: string},
	within: readonly PersonMention[],
): Identity | null {
	const key = surname(word);
	const isMeant = (person: PersonMention): boolean =>
		person.name !== '' && surname(person.name) === key && marksAgree(word, person.name);
	const antecedent = within.findLast(isMeant) ?? scene.earlier.findLast(isMeant);
	if (antecedent) {
		const person =
			antecedent.personId === null ? null : (scene.lexicon.reference.personOf(antecedent.personId) ?? null);
		return {name: antecedent.name, person, antecedent};
	}
	const known = scene.lexicon.bySurname.get(key) ?? [];
	const fitting = known.filter(
		person =>
			marksAgree(word, person.name) &&
			(title.posts.some(({post}) => fitsPost(scene, person, post.id)) ||
				title.offices.some(office => heldUnder(scene.lexicon, person, office))),
	);
	const [only, ...more] = fitting.length > 0 ? fitting : ofHighRank(scene, word, title.rank, known);
	return only && more.length === 0 ? {name: only.name, person: only, antecedent: null} : null;
}

/** Ranks by which a last name alone means somebody whom everybody knows: "General Giang", "Admiral Harris". */
const highRank = /^(?:army |senior )?(?:general|gen\.?|admiral|adm\.?|đại tướng|dai tuong|đô đốc|do doc)$/iu;
/** Their posts, by the ends of their ids. */
const postOfHighRank =
	/(?:minister-of-national-defence|chief-of-general-staff|cjcs|indopacom-commander|pacific-fleet-commander|usarpac-commander|pacaf-commander|seventh-fleet-commander|commandant|secretary-of-defense)$/u;

function ofHighRank(
	{lexicon}: Scene,
	word: string,
	rank: string,
	known: readonly KnownPerson[],
): readonly KnownPerson[] {
	if (!highRank.test(rank)) return [];
	return known.filter(
		person =>
			marksAgree(word, person.name) &&
			lexicon.reference.termsOf(person.id).some(({postId}) => postOfHighRank.test(postId)),
	);
}

/** Returns true for somebody who has held a post, or its twin where the words are the Vietnamese one's, too. */
export function fitsPost(scene: Scene, person: KnownPerson, postId: string): boolean {
	return hasHeld(scene.lexicon, person, postId) || heldCounterpart(scene, person, postId);
}

/** "Bộ trưởng Quốc phòng Austin": without the country the words are the Vietnamese minister's, too. */
const counterparts: Readonly<Record<string, string>> = {
	'vn-minister-of-national-defence': 'us-secretary-of-defense',
	'vn-president': 'us-president',
	'vn-minister-of-foreign-affairs': 'us-secretary-of-state',
};

/**
 * The post of somebody called the counterpart of another ("người đồng cấp Mỹ Mark Esper"): held by the one where the
 * other holds its twin, or the only one that the person is known to have held.
 */
export function postOfCounterpart(
	scene: Scene,
	person: KnownPerson,
	others: readonly PersonMention[],
): Post | null {
	const held = [...new Set(scene.lexicon.reference.termsOf(person.id).map(each => each.postId))];
	const twins = held.filter(postId => others.some(other => areTwins(other.postId, postId)));
	const only = twins.length === 1 ? twins[0] : held.length === 1 ? held[0] : undefined;
	return only === undefined ? null : (scene.lexicon.reference.postOf(only) ?? null);
}

function areTwins(a: string | null, b: string): boolean {
	return a !== null && (counterparts[a] === b || counterparts[b] === a);
}

function heldCounterpart(scene: Scene, person: KnownPerson, postId: string): boolean {
	const other = counterparts[postId];
	return other !== undefined && person.side === 'US' && hasHeld(scene.lexicon, person, other);
}

function marksAgree(word: string, name: string): boolean {
	const last = name.split(/\s+/u).at(-1) ?? '';
	return marks(word) === '' || marks(word) === marks(last);
}
