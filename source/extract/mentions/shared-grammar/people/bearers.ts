import type {Scene} from '../../pipeline.ts';
import type {Piece} from './piece.ts';
import type {WordClasses} from './word-classes.ts';

/** A name with all that the text says of its bearer. */
export interface Bearer {
	/** Missing for an office without a name. */
	readonly name: Piece | null;
	readonly offices: readonly Piece[];
	readonly rank: Piece | null;
	readonly isActing: boolean;
	readonly isFormer: boolean;
	readonly hasHonorific: boolean;
	readonly first: number;
	readonly next: number;
}

interface Linking {
	readonly scene: Scene;
	readonly words: WordClasses;
}

const bracketOrDash = /^\s*(?:[-–—(]|\s)+$/u;

/**
 * Gives every name the titles around it: those directly before it ("Đại tướng X"), those before a comma before these
 * unless they follow another name, and those after it, each after a comma ("X, Ủy viên Bộ Chính trị, Bộ trưởng …") up
 * to the one that directly precedes the next name.
 */
export function linkTitles(scene: Scene, words: WordClasses, pieces: readonly Piece[]): Bearer[] {
	const bearers: Bearer[] = [];
	const taken = new Set<Piece>();
	pieces.forEach((piece, at) => {
		if (piece.type !== 'name') return;
		const before = piecesBefore(scene, pieces, at, taken);
		const after = piecesAfter({scene, words}, pieces, at);
		const own = [...before, ...after];
		for (const part of own) taken.add(part);
		bearers.push(bearerOf(piece, before, after));
	});
	for (const [at, piece] of pieces.entries()) {
		if (piece.type === 'office' && !taken.has(piece)) bearers.push(officeAlone(pieces, at));
	}
	return bearers.toSorted((a, b) => a.first - b.first);
}

function bearerOf(name: Piece, before: readonly Piece[], after: readonly Piece[]): Bearer {
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

function officeAlone(pieces: readonly Piece[], at: number): Bearer {
	const office = pieces[at] ?? {type: 'office', first: 0, next: 0, known: []};
	const before: Piece[] = [];
	for (let back = at - 1; back >= 0; back--) {
		const piece = pieces[back];
		const after = before[0] ?? office;
		if (piece?.next !== after.first || piece.type === 'name' || piece.type === 'office') break;
		before.unshift(piece);
	}
	return {...bearerOf(office, before, []), name: null, offices: [office]};
}

/** Titles in front of a name: an unbroken run, then further runs that end in an office and a comma. */
function piecesBefore(
	scene: Scene,
	pieces: readonly Piece[],
	at: number,
	taken: ReadonlySet<Piece>,
): Piece[] {
	const before: Piece[] = [];
	let edge = pieces[at]?.first ?? 0;
	for (let back = at - 1; back >= 0; back--) {
		const piece = pieces[back];
		if (!piece || piece.type === 'name' || taken.has(piece)) break;
		const isAdjacent = piece.next === edge;
		const isListed = isComma(scene, piece.next, edge) && piece.type !== 'honorific';
		if (!isAdjacent && !isListed) break;
		before.unshift(piece);
		edge = piece.first;
	}
	return before;
}

/** Titles after a name. The run that leads without a comma to the next name belongs to that one. */
function piecesAfter(reading: Linking, pieces: readonly Piece[], at: number): Piece[] {
	const {scene} = reading;
	const after: Piece[] = [];
	let edge = skipBracket(scene, pieces[at]?.next ?? 0);
	for (let on = at + 1; on < pieces.length; on++) {
		const piece = pieces[on];
		if (!piece || piece.type === 'name' || leadsToName(pieces, on)) break;
		if (!joinsAfter(reading, edge, piece, after)) break;
		if (piece.type === 'honorific') break;
		after.push(piece);
		edge = skipBracket(scene, piece.next);
	}
	while (after.length > 0 && after.at(-1)?.type !== 'office' && after.at(-1)?.type !== 'rank') after.pop();
	return after;
}

/**
 * A comma, an opening bracket or a dash stands between a name and a title behind it; within a run of titles nothing
 * need stand.
 */
function joinsAfter(reading: Linking, edge: number, piece: Piece, after: readonly Piece[]): boolean {
	const {tokens, text} = reading.scene;
	const [last, first] = [tokens[edge - 1], tokens[piece.first]];
	if (!last || first?.sentence !== last.sentence) return false;
	if (piece.first === edge) {
		const gap = text.slice(last.end, first.start);
		return after.length > 0 ? after.at(-1)?.type !== 'office' : bracketOrDash.test(gap) && gap.trim() !== '';
	}
	const [sign, ...between] = tokens.slice(edge, piece.first);
	const isArticle = between.length <= 3 && between.every(token => reading.words.isDeterminer(token));
	return isArticle && (sign?.text === ',' || sign?.text === '(');
}

function leadsToName(pieces: readonly Piece[], at: number): boolean {
	for (let on = at; on + 1 < pieces.length; on++) {
		const [piece, next] = [pieces[on], pieces[on + 1]];
		if (piece === undefined || next?.first !== piece.next) return false;
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

/** The words of a piece as printed. */
export function printed(scene: Scene, piece: Piece): string {
	const [first, last] = [scene.tokens[piece.first], scene.tokens[piece.next - 1]];
	return first && last ? scene.text.slice(first.start, last.end) : '';
}
