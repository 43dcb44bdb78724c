import type {Side} from '../../../../domain/vocabulary.ts';
import type {KnownPerson, PersonMention, Post} from '../../../model.ts';
import type {Grammar, Parser, Scene} from '../../pipeline.ts';
import {endsWith, hasWords} from '../find-words.ts';
import type {Token} from '../tokens.ts';
import {type Bearer, linkTitles, printed} from './bearers.ts';
import {isBystander, spanOf} from './bystanders.ts';
import {
	chooseKnown,
	identifyByLastName,
	type Identity,
	looksVietnamese,
	postOfCounterpart,
	sideOfStranger,
} from './identify.ts';
import {classesAt} from './piece.ts';
import {readPieces} from './pieces.ts';
import {postOfKnown, type ReadPost, readPosts, sideInWords} from './posts.ts';
import type {WordClasses} from './word-classes.ts';

/** The parser of people for a language. */
export function peopleParser(words: WordClasses, grammar: Grammar): Parser<PersonMention> {
	return scene => {
		const found: PersonMention[] = [];
		for (const bearer of linkTitles(scene, words, readPieces(scene, words))) {
			const mention = describe(scene, bearer, {words, grammar, found});
			if (mention) found.push(mention);
		}
		return found;
	};
}

interface Reading {
	readonly words: WordClasses;
	readonly grammar: Grammar;
	readonly found: readonly PersonMention[];
}

function describe(scene: Scene, bearer: Bearer, reading: Reading): PersonMention | null {
	const isHead = (index: number): boolean => classesAt(scene, reading.words, index).has('office');
	const posts = readPosts(scene, bearer.offices, reading.grammar.thirdCountry, isHead);
	if (!bearer.name) return describeOffice(scene, bearer, posts, reading);
	const tokens = scene.tokens.slice(bearer.name.first, bearer.name.next);
	const identity = identify(scene, bearer, tokens, posts, reading);
	if (!identity) return null;
	const post = postOf(scene, bearer, tokens, {posts, identity, reading});
	return {
		...spanOf(scene, bearer),
		name: identity.name,
		personId: identity.person?.id ?? null,
		side: identity.person?.side ?? identity.antecedent?.side ?? sideOf(scene, bearer, tokens, post, reading),
		...officeOf(scene, bearer, post, sameBefore(scene, reading.found, identity)),
		...manner(scene, bearer, reading.grammar),
		isPronoun: identity.antecedent !== null,
	};
}

/** What a mention says besides who and which office. */
function manner(
	scene: Scene,
	bearer: Bearer,
	grammar: Grammar,
): Pick<PersonMention, 'isActing' | 'isFormer' | 'rank' | 'isBystander'> {
	return {
		isActing: bearer.isActing,
		isFormer: bearer.isFormer,
		rank: bearer.rank ? printed(scene, bearer.rank) : '',
		isBystander: isBystander(scene, bearer, grammar),
	};
}

/** The office under which a person appears; of a mention without one that of an earlier mention. */
function officeOf(
	scene: Scene,
	bearer: Bearer,
	post: ReadPost | null,
	before: PersonMention | undefined,
): Pick<PersonMention, 'postId' | 'title' | 'office'> {
	const office = mainOffice(scene, bearer, post);
	if (post) return {postId: post.post.id, title: office, office: post.post.titles[0]?.label_en ?? office};
	if (office !== '' || !before) return {postId: null, title: office, office};
	return {postId: before.postId, title: before.title, office: before.office};
}

function postOf(
	scene: Scene,
	bearer: Bearer,
	tokens: readonly Token[],
	{posts, identity, reading}: {posts: readonly ReadPost[]; identity: Identity; reading: Reading},
): ReadPost | null {
	if (identity.person) {
		const named = postOfKnown(scene, identity.person, posts, bearer.offices);
		return named ?? counterpartPost(scene, bearer, identity.person, reading);
	}
	return posts.find(read => fitsStranger(scene, bearer, read.post, tokens, reading)) ?? null;
}

/** The post of "his counterpart X", whose title is that of the one named before. */
function counterpartPost(
	scene: Scene,
	bearer: Bearer,
	person: KnownPerson,
	{grammar, found}: Reading,
): ReadPost | null {
	const starts = [spanOf(scene, bearer).start, scene.tokens[bearer.name?.first ?? bearer.first]?.start ?? 0];
	const isCalledSo = starts.some(start =>
		endsWith(scene.text.slice(Math.max(0, start - 60), start), grammar.beforeCounterpart),
	);
	if (!isCalledSo) return null;
	const post = postOfCounterpart(scene, person, found);
	return post && bearer.name ? {post, piece: bearer.name, size: 0} : null;
}

/** An earlier mention of the same person with an office, for a mention without. */
function sameBefore(
	scene: Scene,
	found: readonly PersonMention[],
	{person, name}: Identity,
): PersonMention | undefined {
	return [...scene.earlier, ...found].findLast(
		other => other.title !== '' && (person ? other.personId === person.id : other.name === name),
	);
}

function identify(
	scene: Scene,
	bearer: Bearer,
	tokens: readonly Token[],
	posts: readonly ReadPost[],
	{words, found}: Reading,
): Identity | null {
	const known = bearer.name?.known ?? [];
	const chosen: KnownPerson | null = chooseKnown(scene, tokens, known, posts);
	if (chosen) return {name: chosen.name, person: chosen, antecedent: null};
	const name = bearer.name ? printed(scene, bearer.name) : '';
	if (tokens.length === 1) return identifySingle(scene, bearer, name, posts, {words, found});
	const hasTitle = bearer.offices.length > 0 || bearer.rank !== null || bearer.hasHonorific;
	const isKnown = hasTitle || sharesTitle(scene, bearer, found) || isEarlier(scene, found, name);
	return isKnown ? {name, person: null, antecedent: null} : null;
}

/**
 * One word: a last name, in Vietnamese only with a title before it; failing that the name of a stranger with a listed
 * office.
 */
function identifySingle(
	scene: Scene,
	bearer: Bearer,
	name: string,
	posts: readonly ReadPost[],
	{words, found}: Pick<Reading, 'words' | 'found'>,
): Identity | null {
	const hasTitle = bearer.offices.length > 0 || bearer.rank !== null || bearer.hasHonorific;
	if (!hasTitle && !words.readsLeft) return null;
	const offices = bearer.offices.map(each => printed(scene, each));
	const identity = identifyByLastName(scene, name, {posts, offices}, found);
	if (identity) return identity;
	return posts.length > 0 ? {name, person: null, antecedent: null} : null;
}

const pluralTitle =
	/(?:ministers|secretaries|senators|sens|representatives|reps|ambassadors|commanders|congress(?:men|women)|presidents|chiefs|directors|governors)$/iu;
const furtherNames = /^(?:[\s,.]|and(?![\p{L}])|\p{Lu}[\p{L}\p{M}’'-]*)*$/u;

/**
 * "Senators John Doe, Jane Roe and Richard Miles": a title in the plural is that of the names that follow in one
 * list.
 */
function sharesTitle(scene: Scene, bearer: Bearer, found: readonly PersonMention[]): boolean {
	const {start} = spanOf(scene, bearer);
	const first = found.findLast(person => person.title !== '');
	if (!first || !pluralTitle.test(first.title) || start < first.end) return false;
	return furtherNames.test(scene.text.slice(first.end, start));
}

function isEarlier(scene: Scene, found: readonly PersonMention[], name: string): boolean {
	return [...scene.earlier, ...found].some(person => person.name === name);
}

/** A stranger with a Vietnamese name may hold a Vietnamese post, one with a foreign name an American one. */
function fitsStranger(
	scene: Scene,
	bearer: Bearer,
	post: Post,
	tokens: readonly Token[],
	{words, grammar}: Reading,
): boolean {
	if (bearer.offices.some(office => hasWords(printed(scene, office), grammar.thirdCountry))) return false;
	return (post.side === 'VN') === looksVietnamese(tokens, words.isFamilyName);
}

function sideOf(
	scene: Scene,
	bearer: Bearer,
	tokens: readonly Token[],
	post: ReadPost | null,
	{words, grammar}: Reading,
): Side {
	if (post) return post.post.side;
	const offices = bearer.offices.map(office => printed(scene, office)).join(', ');
	const isVietnamese = looksVietnamese(tokens, words.isFamilyName);
	// What follows a Vietnamese name tells of whom he meets.
	const inTitle =
		sideInWords(offices, grammar) ?? (isVietnamese ? null : sideAfter(scene, bearer, tokens, grammar));
	return sideOfStranger(inTitle, isVietnamese, {
		isAmerican: hasWords(scene.text, grammar.american),
		isThird: hasWords(scene.text, grammar.thirdCountry),
	});
}

/**
 * The side that the words after a name tell, as far as the clause goes ("…, Deputy Secretary at the Australian
 * Department of Defence").
 */
function sideAfter(scene: Scene, bearer: Bearer, tokens: readonly Token[], grammar: Grammar): Side | null {
	const after = scene.text.slice(tokens.at(-1)?.end ?? 0, (scene.tokens[bearer.next - 1]?.end ?? 0) + 60);
	return sideInWords(after.split(/[.;]/u)[0] ?? '', grammar);
}

/** An office without a name: kept where the list of posts knows it. */
function describeOffice(
	scene: Scene,
	bearer: Bearer,
	posts: readonly ReadPost[],
	{grammar}: Reading,
): PersonMention | null {
	const best = posts.toSorted((a, b) => b.size - a.size)[0];
	if (!best) return null;
	return {
		...spanOf(scene, bearer),
		name: '',
		personId: null,
		side: best.post.side,
		postId: best.post.id,
		title: printed(scene, best.piece),
		office: best.post.titles[0]?.label_en ?? '',
		...manner(scene, bearer, grammar),
		isPronoun: false,
	};
}

/** The office that counts: the one read as a post, else the last that is no seat in a committee, else the first. */
function mainOffice(scene: Scene, bearer: Bearer, post: ReadPost | null): string {
	// The title of a counterpart is not printed.
	if (post?.size === 0) return '';
	const piece =
		post?.piece ?? bearer.offices.findLast(office => office.next - office.first > 1) ?? bearer.offices[0];
	return piece ? printed(scene, piece) : '';
}
