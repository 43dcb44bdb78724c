import type {Side} from '../../../../domain/vocabulary.ts';
import type {KnownPerson, PersonMention, Post} from '../../../model.ts';
import type {Grammar, Parser, Scene} from '../../pipeline.ts';
import {personKey} from '../../../identity.ts';
import {endsWith, hasWords} from '../find-words.ts';
import type {Token} from '../tokens.ts';
import {type TitledName, linkTitles, printed} from './titled-name.ts';
import {isAbsent, spanOf} from './absent-people.ts';
import {
	chooseKnown,
	identifyByLastName,
	type Identity,
	looksVietnamese,
	postOfCounterpart,
	sideOfStranger,
} from './identify.ts';
import {classesAt} from './person-chunk.ts';
import {readChunks} from './read-chunks.ts';
import {postOfKnown, type ReadPost, readPosts, sideInWords} from './posts.ts';
import type {WordClasses} from './word-classes.ts';

/** The parser of people for a language. */
export function peopleParser(words: WordClasses, grammar: Grammar): Parser<PersonMention> {
	return scene => {
		const found: PersonMention[] = [];
		for (const titled of linkTitles(scene, words, readChunks(scene, words))) {
			const mention = describe(scene, titled, {words, grammar, found});
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

function describe(scene: Scene, titled: TitledName, reading: Reading): PersonMention | null {
	const isHead = (index: number): boolean => classesAt(scene, reading.words, index).has('office');
	const posts = readPosts(scene, titled.offices, reading.grammar.thirdCountry, isHead);
	if (!titled.name) return describeOffice(scene, titled, posts, reading);
	const tokens = scene.tokens.slice(titled.name.first, titled.name.next);
	const identity = identify(scene, titled, tokens, posts, reading);
	if (!identity) return null;
	const post = postOf(scene, titled, tokens, {posts, identity, reading});
	return {
		...spanOf(scene, titled),
		name: identity.name,
		personId: identity.person?.id ?? null,
		side: identity.person?.side ?? identity.antecedent?.side ?? sideOf(scene, titled, tokens, post, reading),
		...officeOf(scene, titled, post, sameBefore(scene, reading.found, identity)),
		...manner(scene, titled, reading.grammar),
		isPronoun: identity.antecedent !== null,
	};
}

/** What a mention says besides who and which office. */
function manner(
	scene: Scene,
	titled: TitledName,
	grammar: Grammar,
): Pick<PersonMention, 'isActing' | 'isFormer' | 'rank' | 'isAbsent'> {
	return {
		isActing: titled.isActing,
		isFormer: titled.isFormer,
		rank: titled.rank ? printed(scene, titled.rank) : '',
		isAbsent: isAbsent(scene, titled, grammar),
	};
}

/** The office under which a person appears; of a mention without one that of an earlier mention. */
function officeOf(
	scene: Scene,
	titled: TitledName,
	post: ReadPost | null,
	before: PersonMention | undefined,
): Pick<PersonMention, 'postId' | 'title' | 'office'> {
	const office = mainOffice(scene, titled, post);
	if (post) return {postId: post.post.id, title: office, office: post.post.titles[0]?.label_en ?? office};
	if (office !== '' || !before) return {postId: null, title: office, office};
	return {postId: before.postId, title: before.title, office: before.office};
}

function postOf(
	scene: Scene,
	titled: TitledName,
	tokens: readonly Token[],
	{posts, identity, reading}: {posts: readonly ReadPost[]; identity: Identity; reading: Reading},
): ReadPost | null {
	if (identity.person) {
		const named = postOfKnown(scene, identity.person, posts, titled.offices);
		return named ?? counterpartPost(scene, titled, identity.person, reading);
	}
	return posts.find(read => fitsStranger(scene, titled, read.post, tokens, reading)) ?? null;
}

/** The post of "his counterpart X", whose title is that of the one named before. */
function counterpartPost(
	scene: Scene,
	titled: TitledName,
	person: KnownPerson,
	{grammar, found}: Reading,
): ReadPost | null {
	const starts = [spanOf(scene, titled).start, scene.tokens[titled.name?.first ?? titled.first]?.start ?? 0];
	const isCalledSo = starts.some(start =>
		endsWith(scene.text.slice(Math.max(0, start - 60), start), grammar.beforeCounterpart),
	);
	if (!isCalledSo) return null;
	const post = postOfCounterpart(scene, person, found);
	return post && titled.name ? {post, chunk: titled.name, size: 0} : null;
}

/** An earlier mention of the same person with an office, for a mention without. */
function sameBefore(
	scene: Scene,
	found: readonly PersonMention[],
	{person, name}: Identity,
): PersonMention | undefined {
	const key = personKey({personId: person?.id ?? null, name, postId: null});
	return [...scene.earlier, ...found].findLast(other => other.title !== '' && personKey(other) === key);
}

function identify(
	scene: Scene,
	titled: TitledName,
	tokens: readonly Token[],
	posts: readonly ReadPost[],
	{words, grammar, found}: Reading,
): Identity | null {
	const known = titled.name?.known ?? [];
	const chosen: KnownPerson | null = chooseKnown(scene, tokens, known, posts);
	if (chosen) return {name: chosen.name, person: chosen, antecedent: null};
	const name = titled.name ? printed(scene, titled.name) : '';
	if (tokens.length === 1) return identifySingle(scene, titled, name, posts, {words, found});
	const hasTitle = titled.offices.length > 0 || titled.rank !== null || titled.hasHonorific;
	const isKnown = hasTitle || sharesTitle(scene, titled, {grammar, found}) || isEarlier(scene, found, name);
	return isKnown ? {name, person: null, antecedent: null} : null;
}

/**
 * One word: a last name, in Vietnamese only with a title before it; failing that the name of a stranger with a listed
 * office.
 */
function identifySingle(
	scene: Scene,
	titled: TitledName,
	name: string,
	posts: readonly ReadPost[],
	{words, found}: Pick<Reading, 'words' | 'found'>,
): Identity | null {
	const hasTitle = titled.offices.length > 0 || titled.rank !== null || titled.hasHonorific;
	if (!hasTitle && !words.readsLeft) return null;
	const offices = titled.offices.map(each => printed(scene, each));
	const identity = identifyByLastName(scene, name, {posts, offices}, found);
	if (identity) return identity;
	return posts.length > 0 ? {name, person: null, antecedent: null} : null;
}

/**
 * "Senators John Doe, Jane Roe and Richard Miles": a title in the plural is that of the names that follow in one
 * list.
 */
function sharesTitle(
	scene: Scene,
	titled: TitledName,
	{grammar, found}: Pick<Reading, 'grammar' | 'found'>,
): boolean {
	const {pluralTitle} = grammar;
	const {start} = spanOf(scene, titled);
	const first = found.findLast(person => person.title !== '');
	if (!pluralTitle || !first || !pluralTitle.ending.test(first.title) || start < first.end) return false;
	return pluralTitle.furtherNames.test(scene.text.slice(first.end, start));
}

function isEarlier(scene: Scene, found: readonly PersonMention[], name: string): boolean {
	const key = personKey({personId: null, name, postId: null});
	return [...scene.earlier, ...found].some(person => personKey({...person, personId: null}) === key);
}

/** A stranger with a Vietnamese name may hold a Vietnamese post, one with a foreign name an American one. */
function fitsStranger(
	scene: Scene,
	titled: TitledName,
	post: Post,
	tokens: readonly Token[],
	{words, grammar}: Reading,
): boolean {
	if (titled.offices.some(office => hasWords(printed(scene, office), grammar.thirdCountry))) return false;
	return (post.side === 'VN') === looksVietnamese(tokens, words.isFamilyName);
}

function sideOf(
	scene: Scene,
	titled: TitledName,
	tokens: readonly Token[],
	post: ReadPost | null,
	{words, grammar}: Reading,
): Side {
	if (post) return post.post.side;
	const offices = titled.offices.map(office => printed(scene, office)).join(', ');
	const isVietnamese = looksVietnamese(tokens, words.isFamilyName);
	// What follows a Vietnamese name tells of whom he meets.
	const inTitle =
		sideInWords(offices, grammar) ?? (isVietnamese ? null : sideAfter(scene, titled, tokens, grammar));
	return sideOfStranger(inTitle, isVietnamese, {
		isAmerican: hasWords(scene.text, grammar.american),
		isThird: hasWords(scene.text, grammar.thirdCountry),
	});
}

/**
 * The side that the words after a name tell, as far as the clause goes ("…, Deputy Secretary at the Australian
 * Department of Defence").
 */
function sideAfter(
	scene: Scene,
	titled: TitledName,
	tokens: readonly Token[],
	grammar: Grammar,
): Side | null {
	const after = scene.text.slice(tokens.at(-1)?.end ?? 0, (scene.tokens[titled.next - 1]?.end ?? 0) + 60);
	return sideInWords(after.split(/[.;]/u)[0] ?? '', grammar);
}

/** An office without a name: kept where the list of posts knows it. */
function describeOffice(
	scene: Scene,
	titled: TitledName,
	posts: readonly ReadPost[],
	{grammar}: Reading,
): PersonMention | null {
	const best = posts.toSorted((a, b) => b.size - a.size)[0];
	if (!best) return null;
	return {
		...spanOf(scene, titled),
		name: '',
		personId: null,
		side: best.post.side,
		postId: best.post.id,
		title: printed(scene, best.chunk),
		office: best.post.titles[0]?.label_en ?? '',
		...manner(scene, titled, grammar),
		isPronoun: false,
	};
}

/** The office that counts: the one read as a post, else the last that is no seat in a committee, else the first. */
function mainOffice(scene: Scene, titled: TitledName, post: ReadPost | null): string {
	// The title of a counterpart is not printed.
	if (post?.size === 0) return '';
	const chunk =
		post?.chunk ?? titled.offices.findLast(office => office.next - office.first > 1) ?? titled.offices[0];
	return chunk ? printed(scene, chunk) : '';
}
