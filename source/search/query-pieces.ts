import {parseQuery, typedPieces} from './query.ts';

/**
 * The parts of a query that ask for something each, as typed, so that a query can be made of some of them: what `|`
 * or OR joins is one of them, NOT stands before what it leaves out, and all that means nothing here is left out.
 */
export function queryPieces(query: string): readonly string[] {
	const pieces: string[] = [];
	let last = '';
	let isJoined = false;
	let isNot = false;
	for (const typed of typedPieces(query)) {
		if (/^(?:\|+|OR)$/u.test(typed)) isJoined = true;
		else if (typed === 'NOT') isNot = true;
		else if (asksForSomething(typed)) {
			const piece = isNot ? `NOT ${typed}` : typed;
			// What joins the last of several joins them all.
			if (isJoined && doesJoin(`${last} | ${piece}`))
				pieces[pieces.length - 1] = `${pieces.at(-1) ?? ''} | ${piece}`;
			else pieces.push(piece);
			last = piece;
			isJoined = false;
			isNot = false;
		}
	}
	return pieces;
}

function asksForSomething(piece: string): boolean {
	const {terms, qualifiers} = parseQuery(piece);
	return !/^(?:AND|&&)$/u.test(piece) && terms.length + qualifiers.length > 0;
}

/** Returns true where `|` stands between two that it can join. */
function doesJoin(joined: string): boolean {
	return parseQuery(joined).operators.every(({typed}) => typed !== '|');
}

/** Counts the words and phrases that a query looks for: filters and what is left out are none. */
export function wordCount(query: string): number {
	return parseQuery(query).terms.filter(term => !term.isExcluded).length;
}
