import type {Scene} from '../../pipeline.ts';
import type {Token} from '../tokens.ts';
import type {PersonChunk} from './person-chunk.ts';

/** Behind a first name: what its bearer is called, in quotation marks or brackets, and a last name. */
const nickname = /^\s*[("“‘']{1,2}\p{Lu}[\p{L}.-]*[)"”’']{1,2}\s+(?=\p{Lu})/u;
/** The most text and tokens that a nickname takes with its marks. */
const longest = 30;
const mostTokens = 8;
/** The most words of a last name. */
const longestLast = 3;

/** "Douglas "Pete" Peterson": the name without what stands in the quotation marks, known or not. */
export function nicknamed(scene: Scene, index: number): PersonChunk | undefined {
	const {tokens, lexicon} = scene;
	const first = tokens[index];
	const behind = behindNickname(scene, index);
	if (behind === undefined || !first) return undefined;
	const hits = lexicon.names.at([first, ...tokens.slice(behind, behind + longestLast)], 0, 'any');
	const words = hits[0]?.next ?? 2;
	const known = hits.filter(hit => hit.next === words).map(hit => hit.value);
	return {type: 'name', first: index, next: behind + words - 1, known: [...new Set(known)]};
}

/** The index of the token behind a nickname, where one stands behind the token at an index; else undefined. */
function behindNickname({text, tokens}: Scene, index: number): number | undefined {
	const first = tokens[index];
	if (!first?.isCapital) return undefined;
	const hit = nickname.exec(text.slice(first.end, first.end + longest));
	if (!hit) return undefined;
	const start = first.end + hit[0].length;
	const at = tokens.slice(index, index + mostTokens).findIndex(token => token.start === start);
	return at > 0 && isOneSentence(first, tokens[index + at]) ? index + at : undefined;
}

function isOneSentence(a: Token, b: Token | undefined): boolean {
	return a.sentence === b?.sentence;
}

/** A name without what its bearer is called in quotation marks or brackets. */
export function withoutNickname(name: string): string {
	return name.replace(/\s*[("“‘'][^\s]{0,40}[)"”’'](?=\s)/u, '');
}
