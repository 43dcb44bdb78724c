import {PhraseIndex} from '../phrase-index.ts';
import {keyOf, marks, type Token} from '../tokens.ts';

/** The class of a word or phrase, to the reader of names and titles. */
export type WordClass =
	'rank' | 'honorific' | 'office' | 'stop' | 'acting' | 'former' | 'thing' | 'land' | 'service';

/** The words of a language by which names and titles are read. */
export interface PeopleWords {
	readonly ranks: readonly string[];
	readonly honorifics: readonly string[];
	readonly officeHeads: readonly string[];
	readonly officeStops: readonly string[];
	readonly actingWords: readonly string[];
	readonly formerWords: readonly string[];
	readonly thingWords: readonly string[];
	readonly bodyWords: readonly string[];
	readonly familyNames: readonly string[];
	readonly landNames: readonly string[];
	/** Forces that stand between a rank and a name ("Trung tướng Không quân Mỹ X"). */
	readonly serviceNames: readonly string[];
	/** Words that turn an office into a thing when they follow it ("Đại sứ quán"). */
	readonly notOffice: readonly string[];
	/**
	 * Words that turn an office into a body or building when they stand right before it ("Bộ Tư lệnh", "Phủ Chủ
	 * tịch").
	 */
	readonly bodyBefore: readonly string[];
	/** Small words between a comma and the office behind it ("X, the US ambassador", "X, hiện là Tư lệnh"). */
	readonly determiners: readonly string[];
	/** Words that go on within an office ("of the", "for"). */
	readonly connectors: readonly string[];
	/** True where words in front of an office belong to it ("Da Nang People's Committee Vice Chairman"). */
	readonly readsLeft: boolean;
}

/** The same, made ready for looking up. */
export interface WordClasses {
	readonly phrases: PhraseIndex<WordClass>;
	readonly readsLeft: boolean;
	readonly isBody: (token: Token) => boolean;
	readonly isFamilyName: (token: Token) => boolean;
	readonly isNotOffice: (token: Token) => boolean;
	readonly isBodyBefore: (token: Token) => boolean;
	readonly isDeterminer: (token: Token) => boolean;
	readonly isConnector: (token: Token) => boolean;
}

/** Indexes the words of a language. */
export function classify(words: PeopleWords): WordClasses {
	const phrases = new PhraseIndex<WordClass>();
	const add = (list: readonly string[], value: WordClass): void => {
		for (const phrase of list) phrases.add(phrase, value);
	};
	add(words.ranks, 'rank');
	add(words.honorifics, 'honorific');
	add(words.officeHeads, 'office');
	add(words.officeStops, 'stop');
	add(words.actingWords, 'acting');
	add(words.formerWords, 'former');
	add(words.thingWords, 'thing');
	add(words.landNames, 'land');
	add(words.serviceNames, 'service');
	return {
		phrases,
		readsLeft: words.readsLeft,
		isBody: oneOf(words.bodyWords),
		isFamilyName: oneOf(words.familyNames),
		isNotOffice: oneOf(words.notOffice),
		isBodyBefore: oneOf(words.bodyBefore),
		isDeterminer: oneOf(words.determiners),
		isConnector: oneOf(words.connectors),
	};
}

/** Makes a test for tokens that are one of the words, with the marks of the word or none. */
function oneOf(list: readonly string[]): (token: Token) => boolean {
	const marksByKey = Map.groupBy(list, keyOf);
	return token => {
		const words = marksByKey.get(token.key);
		return words !== undefined && (token.marks === '' || words.some(word => marks(word) === token.marks));
	};
}
