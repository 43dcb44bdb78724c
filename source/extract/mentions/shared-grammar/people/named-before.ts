import type {Scene} from '../../pipeline.ts';
import {surname} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import type {PersonChunk} from './person-chunk.ts';

/** Behind such a word "Vinh" is the town. */
const beforeTown =
	/(?<!\p{L})(?:in|at|to|from|near|off|of|outside|left|leaving|reached|visited|toured|around|through|city|port)\s$/iu;
const townReach = 10;

/** "Vinh thanked her" after "Nguyen Chi Vinh": no town, where nothing before the word says so. */
export function isNamesakeOfTown(scene: Scene, index: number, before: readonly PersonChunk[]): boolean {
	const {tokens, text, lexicon} = scene;
	const token = tokens[index];
	if (!token) return false;
	if (lexicon.places.at(tokens, index)[0]?.next !== index + 1) return false;
	if (beforeTown.test(text.slice(Math.max(0, token.start - townReach), token.start))) return false;
	const isNamed = before.some(
		({type, first, next}) =>
			type === 'name' && next < index && next - first > 1 && tokens[next - 1]?.text === token.text,
	);
	return isNamed || isNamedBefore(scene, token);
}

/** "Cuong" after "Nguyễn Tân Cương": English prints the names of the list without their marks. */
export function isNamedBefore({earlier, text}: Scene, token: Token): boolean {
	if (token.marks !== '' || beforeTown.test(text.slice(Math.max(0, token.start - townReach), token.start)))
		return false;
	const name = surname(token.text);
	return earlier.some(person => person.side === 'VN' && surname(person.name) === name);
}
