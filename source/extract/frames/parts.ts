import type {Kind, Part, Side} from '../../domain/vocabulary.ts';
import {findWords, type Grammar, type KindFinding} from '../mentions/index.ts';
import type {DraftParticipant, PersonMention} from '../import-model.ts';
import {isVisit, kindEntry, type PartRule} from '../kind-table.ts';
import type {Sentence} from './sentence.ts';

/** The side that receives: that of the country where it happens, else of the verb's subject, else Vietnam. */
export function hostSide(
	kind: KindFinding,
	country: string,
	sentence: Sentence,
	people: readonly PersonMention[],
	grammar: Grammar,
): Side {
	if (country === 'VN') return 'VN';
	if (country === 'US') return 'US';
	if (country !== '') return 'other';
	if (isVisit(kind.kind) && leadsToThirdCountry(kind, sentence, grammar)) return 'other';
	if (kind.isMutual) return 'VN';
	const before = people.findLast(person => person.end <= kind.start);
	const after = people.find(person => person.start >= kind.end);
	const isPassive = kind.isGuestFirst || isPassiveHere(kind, before, sentence, grammar);
	const host = isPassive ? (after ?? people.find(person => before && person.side !== before.side)) : before;
	return host?.side ?? 'VN';
}

/** "Thăm chính thức Nhật Bản": the country right behind the verb. */
function leadsToThirdCountry(kind: KindFinding, {text, start}: Sentence, {thirdCountry}: Grammar): boolean {
	const after = text.slice(kind.end - start, kind.end - start + 40);
	return findWords(after, thirdCountry).some(hit => after.slice(0, hit.start).trim() === '');
}

function isPassiveHere(
	kind: KindFinding,
	before: PersonMention | undefined,
	sentence: Sentence,
	grammar: Grammar,
): boolean {
	const from = (before?.end ?? sentence.start) - sentence.start;
	const stretch = sentence.text.slice(Math.max(0, from), Math.max(0, kind.end - sentence.start) + 60);
	return findWords(stretch, grammar.passive).some(hit => hit.start < kind.end);
}

/** Gives each person a part in an engagement of a kind. `host` is the receiving side. */
export function assignParts(
	kind: Kind,
	people: readonly PersonMention[],
	host: Side,
	verb: KindFinding,
): DraftParticipant[] {
	return people.map((mention, index) => ({
		mention,
		part: partOf(kindEntry(kind).parts, mention, {people, host, verb, index}),
	}));
}

interface PartContext {
	readonly people: readonly PersonMention[];
	readonly host: Side;
	readonly verb: KindFinding;
	readonly index: number;
}

function partOf(rule: PartRule, mention: PersonMention, context: PartContext): Part {
	const {people, verb, index} = context;
	switch (rule.type) {
		case 'host-and-visitor':
			return hostOrVisitor(mention, context);
		case 'caller-and-callee':
			return index === 0 || mention.end <= verb.start ? 'caller' : 'callee';
		case 'giver-and-recipient':
			return giverOrRecipient(mention, people, verb);
		case 'first-of-each-side':
			return isChief(people, mention) ? rule.part : 'attendee';
		case 'first':
			return index === 0 ? rule.part : 'attendee';
		case 'attendees':
			return 'attendee';
	}
}

/** In a third country nobody receives, unless one of that country does. */
function hostOrVisitor(mention: PersonMention, {people, host}: PartContext): Part {
	if (host === 'other' && !people.some(person => person.side === 'other')) return 'attendee';
	return mention.side === host ? 'host' : 'visitor';
}

function giverOrRecipient(mention: PersonMention, people: readonly PersonMention[], verb: KindFinding): Part {
	if (!isChief(people, mention)) return 'attendee';
	return mention.side === giverSide(people, verb) ? 'giver' : 'recipient';
}

/** The first named of a side. */
function isChief(people: readonly PersonMention[], mention: PersonMention): boolean {
	return people.find(person => person.side === mention.side) === mention;
}

/** The side that gives: of whoever stands before the verb, else the foreign side, which nearly always gives. */
function giverSide(people: readonly PersonMention[], verb: KindFinding): Side {
	const before = people.find(person => person.end <= verb.start);
	return before?.side ?? people.find(person => person.side !== 'VN')?.side ?? 'US';
}
