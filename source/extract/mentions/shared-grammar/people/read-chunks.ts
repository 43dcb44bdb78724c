import type {Scene} from '../../pipeline.ts';
import type {Token} from '../tokens.ts';
import {nicknamed} from './nickname.ts';
import {isBehindRank, pastSuffix, readNameRun} from './name-run.ts';
import {fieldEnd, isNoOffice} from './office-field.ts';
import {classesAt, type PersonChunk} from './person-chunk.ts';
import type {WordClass, WordClasses} from './word-classes.ts';

/** The longest office read, in tokens: longer ones are running text. */
const longestOffice = 18;
/** The most tokens that may lead up to the head of an office. */
const longestLead = 9;

/**
 * Splits a passage into names, offices, ranks and honorifics; what is none of these is left out. Pieces do not
 * overlap.
 */
export function readChunks(scene: Scene, words: WordClasses): PersonChunk[] {
	const chunks: PersonChunk[] = [];
	let index = 0;
	while (index < scene.tokens.length) {
		const chunk = chunkAt(scene, words, index, chunks);
		if (chunk) chunks.push(chunk);
		index = chunk?.next ?? skipFrom(scene, words, index);
	}
	return chunks;
}

/** Things and lands are passed over whole, so that no name is read out of their middle. */
function skipFrom(scene: Scene, words: WordClasses, index: number): number {
	const classes = classesAt(scene, words, index);
	const land = landAt(scene, index, classes);
	if (land !== undefined) return land;
	const thing = classes.get('thing');
	if (thing === undefined) return index + 1;
	return skipCapitals(scene, words, thing);
}

/** After "USS" or "tàu" every capital and number belongs to the thing. */
function skipCapitals(scene: Scene, words: WordClasses, index: number): number {
	let next = index;
	while (scene.tokens[next]?.isCapital && !beginsTitle(scene, words, next)) next++;
	return next;
}

function beginsTitle(scene: Scene, words: WordClasses, index: number): boolean {
	const classes = classesAt(scene, words, index);
	return classes.has('rank') || classes.has('office') || classes.has('honorific');
}

function chunkAt(
	scene: Scene,
	words: WordClasses,
	index: number,
	before: readonly PersonChunk[],
): PersonChunk | undefined {
	const classes = classesAt(scene, words, index);
	const service = classes.get('service');
	if (service !== undefined && isBehindRank(before.at(-1), index))
		return {type: 'honorific', first: index, next: service, known: []};
	const named = readName(scene, words, index, before);
	if (named) return named;
	const office = officeAt(scene, words, index, classes);
	const rank = isWithinLand(classes) ? undefined : classes.get('rank');
	if (rank !== undefined && (office === undefined || isRank(scene, words, rank))) {
		return {type: 'rank', first: index, next: rank, known: []};
	}
	if (office !== undefined) return {type: 'office', first: index, next: office, known: []};
	return smallTitle(index, classes);
}

function isWithinLand(classes: ReadonlyMap<WordClass, number>): boolean {
	return (classes.get('land') ?? 0) > (classes.get('rank') ?? 0);
}

/** The longest counts: "cựu chiến binh" is no "cựu". */
function smallTitle(index: number, classes: ReadonlyMap<WordClass, number>): PersonChunk | undefined {
	const found = (['acting', 'former', 'honorific'] as const).flatMap(type => {
		const next = classes.get(type);
		return next === undefined ? [] : [{type, first: index, next, known: []}];
	});
	const longest = found.toSorted((a, b) => b.next - a.next)[0];
	// "Tân Sơn Nhất" is nobody's new office.
	return longest && (classes.get('land') ?? 0) > longest.next ? undefined : longest;
}

/** "Commander John Lauer", "General Phan Van Giang" are ranks; "General Secretary", "Commander of" are offices. */
function isRank(scene: Scene, words: WordClasses, next: number): boolean {
	const after = scene.tokens[next];
	if (!after || after.isSign) return !words.readsLeft;
	const classes = classesAt(scene, words, next);
	if (classes.has('rank') || classes.has('honorific')) return true;
	if (!after.isCapital || classes.has('office') || words.isBody(after)) return false;
	return true;
}

function readName(
	scene: Scene,
	words: WordClasses,
	index: number,
	before: readonly PersonChunk[],
): PersonChunk | undefined {
	const {tokens, lexicon} = scene;
	const token = tokens[index];
	if (!token?.isCapital) return undefined;
	const hits = lexicon.names
		.at(tokens, index, 'any')
		.filter(hit => isCapitalised(tokens.slice(index, hit.next)) && !continuesName(scene, words, hit.next));
	const longest = hits[0]?.next;
	if (longest !== undefined) {
		const known = [...new Set(hits.filter(hit => hit.next === longest).map(hit => hit.value))];
		return {type: 'name', first: index, next: pastSuffix(scene, longest), known};
	}
	const called = nicknamed(scene, index);
	if (called) return called;
	const next = readNameRun(scene, words, index, before);
	return next === undefined ? undefined : {type: 'name', first: index, next, known: []};
}

/** A known name of two words must not be read out of a longer one ("Hoàng Nam" in "Hoàng Nam Anh"). */
function continuesName(scene: Scene, words: WordClasses, next: number): boolean {
	const token = scene.tokens[next];
	const last = scene.tokens[next - 1];
	if (!token?.isCapital || !last || scene.text.slice(last.end, token.start) !== ' ') return false;
	if (token.sentence !== last.sentence || last.marks === '' || words.isBody(token)) return false;
	return classesAt(scene, words, next).size === 0 && scene.lexicon.places.at(scene.tokens, next).length === 0;
}

const particles = new Set(['de', 'van', 'von', 'der', 'den', 'la', 'bin', 'al', 'del', 'di', 'da', 'ba']);

function isCapitalised(tokens: readonly Token[]): boolean {
	return tokens.every(token => token.isCapital || particles.has(token.key));
}

/** The end of an office that begins at a token; undefined where none does. */
function officeAt(
	scene: Scene,
	words: WordClasses,
	index: number,
	classes: ReadonlyMap<WordClass, number>,
): number | undefined {
	const before = scene.tokens[index - 1];
	if (before?.isCapital && words.isBodyBefore(before)) return undefined;
	const head = classes.get('office');
	const alias = scene.lexicon.titles.at(scene.tokens, index)[0]?.next;
	const start = Math.max(head ?? 0, alias ?? 0);
	if (start > 0) {
		const after = scene.tokens[start];
		if (after && isNoOffice(scene, words, after, start)) return undefined;
		return extendOffice(scene, words, start, index + longestOffice);
	}
	if (!words.readsLeft || classes.has('stop') || classes.has('rank')) return undefined;
	const begin = headAfter(scene, words, index);
	return begin === undefined ? undefined : extendOffice(scene, words, begin, begin + longestOffice);
}

/** For "Da Nang People's Committee Vice Chairman": where the head ends that capitals lead up to. */
function headAfter(scene: Scene, words: WordClasses, index: number): number | undefined {
	const first = scene.tokens[index];
	if (!first?.isCapital) return undefined;
	for (let next = index; next < Math.min(index + longestLead, scene.tokens.length); next++) {
		const token = scene.tokens[next];
		if (!token || token.isSign || token.sentence !== first.sentence) return undefined;
		const classes = classesAt(scene, words, next);
		const head = classes.get('office') ?? scene.lexicon.titles.at(scene.tokens, next)[0]?.next;
		if (head !== undefined) return head;
		if (!leadsOn(token) || classes.has('stop') || classes.has('rank')) return undefined;
		if (isBroken(scene, words, next)) return undefined;
	}
	return undefined;
}

/** Right behind a token nothing leads up to a title any more. */
function isBroken(scene: Scene, words: WordClasses, index: number): boolean {
	return isDashAfter(scene, index) || isOwnersName(scene, words, index);
}

/** "Vietnam's X and U.S. Defense Secretary Y": X is no part of the title of Y. */
function isOwnersName(scene: Scene, words: WordClasses, index: number): boolean {
	return scene.tokens[index]?.key === 's' && readName(scene, words, index + 1, []) !== undefined;
}

/** "HANOI -- U.S. Secretary of State": a dash with spaces around it parts a dateline from the title. */
function isDashAfter({text, tokens}: Scene, index: number): boolean {
	const gap = text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? 0);
	return /\s[-–—]+\s/u.test(gap);
}

/** Capitals, a possessive and the small words between them lead up to a head. */
function leadsOn(token: Token): boolean {
	return token.isCapital || token.key === 's' || token.key === 'of' || token.key === 'and';
}

function extendOffice(scene: Scene, words: WordClasses, start: number, limit: number): number {
	let next = start;
	while (next < Math.min(limit, scene.tokens.length)) {
		const step = officeStep(scene, words, next);
		if (step === undefined) break;
		next = step;
	}
	return trim(scene, words, start, next);
}

/** The next token of an office that goes on, or nothing where it ends. */
function officeStep(scene: Scene, words: WordClasses, index: number): number | undefined {
	const token = scene.tokens[index];
	const previous = scene.tokens[index - 1];
	if (!token || token.sentence !== previous?.sentence) return undefined;
	if (token.isSign) return token.text === '(' ? closing(scene, index) : undefined;
	const classes = classesAt(scene, words, index);
	const land = landAt(scene, index, classes);
	// "General Staff" is a body, however much "General" is a rank.
	if (enders.some(ender => (classes.get(ender) ?? 0) > (land ?? 0))) return undefined;
	if (land !== undefined) return land;
	if (readName(scene, words, index, [{type: 'office', first: index, next: index, known: []}]))
		return undefined;
	const title = scene.lexicon.titles.at(scene.tokens, index)[0]?.next ?? classes.get('office');
	if (title !== undefined || goesOn(words, token)) return title ?? index + 1;
	return fieldEnd(scene, words, index, next => readName(scene, words, next, []) !== undefined);
}

function landAt(scene: Scene, index: number, classes: ReadonlyMap<WordClass, number>): number | undefined {
	if (!scene.tokens[index]?.isCapital) return undefined;
	return classes.get('land') ?? scene.lexicon.places.at(scene.tokens, index)[0]?.next;
}

const enders: readonly WordClass[] = ['stop', 'rank', 'honorific', 'former'];
/** Vietnamese offices run on in small letters up to a verb, English ones over capitals and connectors. */
function goesOn(words: WordClasses, token: Token): boolean {
	return !words.readsLeft || token.isCapital || words.isConnector(token);
}

/** A short bracket within an office is part of it: "Bộ Chiến tranh (trước đây là Bộ Quốc phòng) Hoa Kỳ". */
function closing(scene: Scene, index: number): number | undefined {
	for (let next = index + 1; next < Math.min(index + 14, scene.tokens.length); next++) {
		if (scene.tokens[next]?.text === ')') return next + 1;
	}
	return undefined;
}

/** Connectors at the end of an office belong to what comes after it. */
function trim(scene: Scene, words: WordClasses, start: number, end: number): number {
	let next = end;
	while (next > start) {
		const token = scene.tokens[next - 1];
		if (!token || !words.isConnector(token)) break;
		next--;
	}
	return next;
}
