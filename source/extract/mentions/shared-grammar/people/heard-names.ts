import {perObject} from '../../../../domain/memo.ts';
import type {KnownPerson, PersonMention} from '../../../import-model.ts';
import type {Scene} from '../../pipeline.ts';
import type {Token} from '../tokens.ts';
import {fitsPost, type Identity} from './identify.ts';
import type {ReadPost} from './posts.ts';
import {soundDifference} from './sounds.ts';

/** "Ram-xphen", "Giêm Mát-tít": a foreign name by its sound has syllables in small letters behind a hyphen. */
const byItsSound = /\p{L}[-‑]\p{Ll}/u;
/** The most that both names of a known person may differ from what is printed, together. */
const mostUnlike = 0.27;
/** So much nearer than the next must be whom a name is taken for. */
const leastLead = 0.06;
/** So much counts a post in the title that the person has held. */
const worthOfPost = 0.12;
/** The most tokens of a name in brackets. */
const longestGloss = 6;

const suffix = /,?\s+(?:Jr|Sr|II|III|IV)\.?$/u;

/** Returns true for a name that is printed by its sound, as Vietnamese papers print foreign ones. */
export function isHeardName(scene: Scene, tokens: readonly Token[]): boolean {
	return byItsSound.test(scene.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0));
}

/**
 * The bearer of a foreign name that is printed by its sound: whoever stands in brackets behind it ("Giêm Mát-tít (James
 * Mattis)"), who was named before, or the one known American whose name sounds like it. Null where there is none.
 */
export function identifyHeard(
	scene: Scene,
	tokens: readonly Token[],
	posts: readonly ReadPost[],
	found: readonly PersonMention[],
): Identity | null {
	const name = scene.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
	return inBrackets(scene, tokens, name) ?? namedBefore(scene, name, found) ?? known(scene, name, posts);
}

/** How far both names are from a person's: the family names, and the given ones where both are printed. */
function difference(heard: string, name: string): number {
	const [own, other] = [heard.split(/\s+/u), name.replace(suffix, '').split(/\s+/u)];
	const last = soundDifference(own.at(-1) ?? '', other.at(-1) ?? '');
	return own.length === 1 ? last : last + soundDifference(own[0] ?? '', other[0] ?? '');
}

function inBrackets(scene: Scene, own: readonly Token[], heard: string): Identity | null {
	const {tokens, lexicon, text} = scene;
	const end = own.at(-1)?.end ?? 0;
	const open = tokens.findIndex(token => token.start >= end);
	const close = closing(tokens, open);
	const [first, last] = [tokens[open + 1], tokens[close - 1]];
	if (close < 0 || !first || !last) return null;
	const hit = lexicon.names.at(tokens, open + 1)[0];
	if (hit?.next === close) return {name: hit.value.name, person: hit.value, antecedent: null};
	const name = text.slice(first.start, last.end);
	return Number.isFinite(difference(heard, name)) ? {name, person: null, antecedent: null} : null;
}

/** The index of the bracket that closes the one at an index; negative where none opens there or none is near. */
function closing(tokens: readonly Token[], open: number): number {
	if (tokens[open]?.text !== '(') return -1;
	const near = tokens.slice(open + 1, open + 2 + longestGloss).findIndex(token => token.text === ')');
	return near < 0 ? -1 : open + 1 + near;
}

function namedBefore(
	{lexicon, earlier}: Scene,
	heard: string,
	found: readonly PersonMention[],
): Identity | null {
	const isMeant = ({name, side}: PersonMention): boolean =>
		side !== 'VN' && name !== '' && !byItsSound.test(name) && Number.isFinite(difference(heard, name));
	const antecedent = found.findLast(isMeant) ?? earlier.findLast(isMeant);
	if (!antecedent) return null;
	const {personId, name} = antecedent;
	return {
		name,
		person: personId === null ? null : (lexicon.reference.personOf(personId) ?? null),
		antecedent,
	};
}

/** A known American both of whose names sound so, or whose last name does and whose post the title is. */
function known(scene: Scene, heard: string, posts: readonly ReadPost[]): Identity | null {
	const isWhole = /\s/u.test(heard);
	const worth = (isHeld: boolean): number => (isHeld ? worthOfPost : posts.length === 0 ? 0 : -worthOfPost);
	const rated = americans(scene.lexicon.bySurname)
		.map(person => ({person, isHeld: posts.some(({post}) => fitsPost(scene, person, post.id))}))
		.filter(({isHeld}) => isHeld || isWhole)
		.map(each => ({...each, unlike: difference(heard, each.person.name) - worth(each.isHeld)}))
		.filter(({unlike}) => unlike <= mostUnlike)
		.toSorted((a, b) => a.unlike - b.unlike);
	const [best, next] = rated;
	if (!best || (next && next.unlike - best.unlike < leastLead)) return null;
	return {name: best.person.name, person: best.person, antecedent: null};
}

const americans = perObject(
	(bySurname: ReadonlyMap<string, readonly KnownPerson[]>): readonly KnownPerson[] =>
		[...bySurname.values()].flat().filter(({side}) => side === 'US'),
);
