import type {Scene} from '../../pipeline.ts';
import {findWords} from '../find-words.ts';
import {classesAt, type PersonChunk} from './person-chunk.ts';
import type {WordClasses} from './word-classes.ts';

/** A name with all that the text says of its bearer. */
export interface TitledName {
	/** Missing for an office without a name. */
	readonly name: PersonChunk | null;
	readonly offices: readonly PersonChunk[];
	readonly rank: PersonChunk | null;
	readonly isActing: boolean;
	readonly isFormer: boolean;
	readonly hasHonorific: boolean;
	readonly first: number;
	readonly next: number;
}

interface Linking {
	readonly scene: Scene;
	readonly words: WordClasses;
	readonly inPhoto: RegExp;
}

/** The most tokens from the comma before a position in a photograph to the one behind it. */
const longestPosition = 6;

/** The most words in small letters between a comma and the head of an office. */
const longestDescription = 4;

const bracketOrDash = /^\s*(?:[-–—(]|\s)+$/u;

/**
 * Gives every name the titles around it: those directly before it ("Đại tướng X"), those before a comma before these
 * unless they follow another name, and those after it, each after a comma ("X, Ủy viên Bộ Chính trị, Bộ trưởng …") up
 * to the one that directly precedes the next name.
 */
export function linkTitles(
	scene: Scene,
	chunks: readonly PersonChunk[],
	reading: Pick<Linking, 'words' | 'inPhoto'>,
): TitledName[] {
	const titledNames: TitledName[] = [];
	const taken = new Set<PersonChunk>();
	chunks.forEach((chunk, at) => {
		if (chunk.type !== 'name') return;
		const before = chunksBefore(scene, chunks, at, taken);
		const after = chunksAfter({scene, ...reading}, chunks, at);
		const own = [...before, ...after];
		for (const part of own) taken.add(part);
		titledNames.push(titledNameOf(chunk, before, after));
	});
	for (const [at, chunk] of chunks.entries()) {
		if (chunk.type === 'office' && !taken.has(chunk)) titledNames.push(officeAlone(chunks, at));
	}
	return titledNames.toSorted((a, b) => a.first - b.first);
}

function titledNameOf(
	name: PersonChunk,
	before: readonly PersonChunk[],
	after: readonly PersonChunk[],
): TitledName {
	const own = [...before, ...after];
	return {
		name,
		offices: own.filter(part => part.type === 'office'),
		rank: own.find(part => part.type === 'rank') ?? null,
		isActing: own.some(part => part.type === 'acting'),
		isFormer: own.some(part => part.type === 'former'),
		hasHonorific: own.some(part => part.type === 'honorific'),
		first: before[0]?.first ?? name.first,
		next: after.at(-1)?.next ?? name.next,
	};
}

function officeAlone(chunks: readonly PersonChunk[], at: number): TitledName {
	const office = chunks[at] ?? {type: 'office', first: 0, next: 0, known: []};
	const before: PersonChunk[] = [];
	for (let back = at - 1; back >= 0; back--) {
		const chunk = chunks[back];
		const after = before[0] ?? office;
		if (chunk?.next !== after.first || chunk.type === 'name' || chunk.type === 'office') break;
		before.unshift(chunk);
	}
	return {...titledNameOf(office, before, []), name: null, offices: [office]};
}

/** Titles in front of a name: an unbroken run, then further runs that end in an office and a comma. */
function chunksBefore(
	scene: Scene,
	chunks: readonly PersonChunk[],
	at: number,
	taken: ReadonlySet<PersonChunk>,
): PersonChunk[] {
	const before: PersonChunk[] = [];
	let edge = chunks[at]?.first ?? 0;
	for (let back = at - 1; back >= 0; back--) {
		const chunk = chunks[back];
		if (!chunk || chunk.type === 'name' || taken.has(chunk)) break;
		const isAdjacent = chunk.next === edge;
		const isListed = isComma(scene, chunk.next, edge) && chunk.type !== 'honorific';
		if ((!isAdjacent && !isListed) || !areOfOneSentence(scene, chunk.next - 1, edge)) break;
		before.unshift(chunk);
		edge = chunk.first;
	}
	return before;
}

/** Titles after a name. The run that leads without a comma to the next name belongs to that one. */
function chunksAfter(reading: Linking, chunks: readonly PersonChunk[], at: number): PersonChunk[] {
	const {scene} = reading;
	const after: PersonChunk[] = [];
	let edge = skipPosition(reading, skipBracket(scene, chunks[at]?.next ?? 0));
	for (let on = at + 1; on < chunks.length; on++) {
		const chunk = chunks[on];
		if (!chunk || chunk.type === 'name' || leadsToName(scene, chunks, on)) break;
		if (!joinsAfter(reading, edge, chunk, after)) break;
		if (chunk.type === 'honorific') break;
		after.push(chunk);
		edge = skipBracket(scene, chunk.next);
	}
	while (after.length > 0 && after.at(-1)?.type !== 'office' && after.at(-1)?.type !== 'rank') after.pop();
	return after;
}

/**
 * A comma, an opening bracket or a dash stands between a name and a title behind it; within a run of titles nothing
 * need stand.
 */
function joinsAfter(
	reading: Linking,
	edge: number,
	chunk: PersonChunk,
	after: readonly PersonChunk[],
): boolean {
	const {tokens, text} = reading.scene;
	const [last, first] = [tokens[edge - 1], tokens[chunk.first]];
	if (!last || first?.sentence !== last.sentence) return false;
	if (chunk.first === edge) {
		const gap = text.slice(last.end, first.start);
		return after.length > 0 ? after.at(-1)?.type !== 'office' : bracketOrDash.test(gap) && gap.trim() !== '';
	}
	const [sign, ...between] = tokens.slice(edge, chunk.first);
	const isArticle =
		between.length <= longestArticle && between.every(token => reading.words.isDeterminer(token));
	return (
		(isArticle || isDescribed(reading, edge + 1, chunk.first)) && (sign?.text === ',' || sign?.text === '(')
	);
}

/** The most words between a name and its office ("người đầu tiên trên cương vị"). */
const longestArticle = 6;

/** "Mary Hale, the embassy's political chief": what an office is of, in small letters before its head. */
function isDescribed({scene, words}: Linking, from: number, to: number): boolean {
	const between = scene.tokens.slice(from, to);
	return (
		words.readsLeft &&
		between.length <= longestDescription &&
		between.every(
			(token, index) =>
				!token.isSign && isDescribing(scene, words, from + index) && !(index > 0 && token.key === 'the'),
		)
	);
}

/** What ends one sentence is no title of the name with which the next begins. */
function areOfOneSentence({tokens}: Scene, last: number, first: number): boolean {
	return tokens[last]?.sentence === tokens[first]?.sentence;
}

/** A word in small letters that no office goes across, or the short name of a land ("the U.S. naval attaché"). */
function isDescribing(scene: Scene, words: WordClasses, index: number): boolean {
	const classes = classesAt(scene, words, index);
	const token = scene.tokens[index];
	if (token?.isCapital) return token.text.length === 1 || classes.has('land') || words.isDeterminer(token);
	return !classes.has('stop');
}

function leadsToName(scene: Scene, chunks: readonly PersonChunk[], at: number): boolean {
	for (let on = at; on + 1 < chunks.length; on++) {
		const [chunk, next] = [chunks[on], chunks[on + 1]];
		if (chunk === undefined || next?.first !== chunk.next) return false;
		if (!areOfOneSentence(scene, chunk.next - 1, next.first)) return false;
		if (next.type === 'name') return true;
	}
	return false;
}

function isComma(scene: Scene, from: number, to: number): boolean {
	return to === from + 1 && scene.tokens[from]?.text === ',';
}

/**
 * "Martin Dempsey (trái), …", "Hiền (ADAF) …": a short bracket after a name says nothing of titles unless it opens
 * with one.
 */
function skipBracket(scene: Scene, index: number): number {
	if (scene.tokens[index]?.text !== '(') return index;
	for (let next = index + 1; next < Math.min(index + 6, scene.tokens.length); next++) {
		if (scene.tokens[next]?.text === ')') return next + 1;
	}
	return index;
}

/** "Martin Dempsey, second from left, …": where somebody stands in a photograph says nothing of titles either. */
function skipPosition({scene, inPhoto}: Linking, index: number): number {
	if (scene.tokens[index]?.text !== ',') return index;
	const near = scene.tokens.slice(index + 1, index + 1 + longestPosition);
	const end = index + 1 + near.findIndex(token => token.text === ',');
	const [first, last] = [scene.tokens[index + 1], scene.tokens[end - 1]];
	if (!first || !last) return index;
	const between = scene.text.slice(first.start, last.end);
	return findWords(between, inPhoto).some(hit => hit.end - hit.start === between.length) ? end : index;
}

/** The words of a chunk as printed. */
export function printed(scene: Scene, chunk: PersonChunk): string {
	const [first, last] = [scene.tokens[chunk.first], scene.tokens[chunk.next - 1]];
	return first && last ? scene.text.slice(first.start, last.end) : '';
}
