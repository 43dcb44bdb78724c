import {describe, expect, test} from 'vitest';
import {withStandIns} from '../../../source/extract/frames/stand-ins.ts';
import type {Moment} from '../../../source/extract/frames/moment.ts';
import type {Draft, PersonMention, PlaceMention} from '../../../source/extract/import-model.ts';
import type {KindFinding} from '../../../source/extract/mentions/index.ts';
import {indexReference} from '../../../source/extract/reference-index.ts';
import {draft, hostAndVisitor} from '../../fixtures/drafts.ts';
import {dictionary} from '../../fixtures/imports.ts';
import {moment, passage, sentence, stranger, word} from '../../fixtures/moments.ts';

const lookup = indexReference(dictionary);
const [an, minh] = [stranger('VN', 'Lê An'), stranger('VN', 'Vũ Minh')];
const [ann, bob] = [stranger('US', 'Ann Lee'), stranger('US', 'Bob Ray')];

interface Given {
	readonly text?: string;
	readonly own?: readonly PersonMention[];
	readonly event?: Partial<KindFinding>;
	readonly places?: readonly PlaceMention[];
	readonly before?: readonly Moment[];
	readonly drafts?: readonly Draft[];
	/** Whom paragraphs before it name. */
	readonly named?: readonly PersonMention[];
	/** Sentences that stand before it, each with the people that it names. */
	readonly earlier?: readonly {readonly people: readonly PersonMention[]; readonly isOtherTime?: boolean}[];
}

/** The names at talks told by "received", those who are only stood for in brackets. */
function taking({
	text = 'The minister received him there.',
	own = [],
	event = {},
	places = [],
	before = [],
	drafts = [],
	named = [],
	earlier = [],
}: Given): readonly string[] {
	const start = 100;
	const at = {start: start + 13, end: start + 21};
	const told = sentence(text, {start, people: own, places});
	const read = passage([...earlier.map(each => sentence('They came.', each)), told]);
	return withStandIns(own, {
		read,
		sentence: told,
		event: word({kind: 'reception', ...at, ...event}),
		before,
		context: {lookup, isArticle: true, before: drafts, named},
	}).map(each => (each.isPronoun ? `(${each.name})` : each.name));
}

const before = [moment({people: [an, ann]}), moment({people: [minh, bob]})];

describe('a pronoun stands for', () => {
	test('the chief of each side that the sentence does not name, of the first that was told', () => {
		expect(taking({before})).toEqual(['(Lê An)', '(Ann Lee)']);
		expect(taking({before: [moment({people: [minh, an, bob, ann]})]})).toEqual(['(Vũ Minh)', '(Bob Ray)']);
		expect(taking({before, own: [minh]})).toEqual(['Vũ Minh', '(Ann Lee)']);
		expect(taking({before, own: [{...minh, name: ''}]})).toEqual(['', '(Lê An)', '(Ann Lee)']);
	});

	test('a guest beside another, right behind the verb alone', () => {
		expect(taking({before, own: [bob]})).toEqual(['Bob Ray', '(Lê An)', '(Ann Lee)']);
		expect(taking({before, own: [bob], text: 'The minister received Bob with him.'})).toEqual([
			'Bob Ray',
			'(Lê An)',
		]);
		expect(taking({before, own: [minh]})).not.toContain('(Lê An)');
	});

	test('an American of an earlier paragraph, where it says more than "he"', () => {
		const named = [ann, minh];
		expect(taking({named, own: [an]})).toEqual(['Lê An', '(Ann Lee)']);
		expect(taking({named, own: [an], text: 'The minister received the guest.'})).toContain('(Ann Lee)');
		expect(taking({named, own: [an], text: 'There he received books.'})).toEqual(['Lê An']);
		expect(taking({named, own: [an], text: 'The minister received both sides.'})).toEqual(['Lê An']);
	});

	test('who has the rank that it calls, before whom the sentence names', () => {
		const [ray, lee] = [
			{...bob, rank: 'Adm.'},
			{...ann, title: 'Ambassador'},
		];
		const told = [moment({people: [minh, lee, ray]})];
		const text = 'There the admiral came with her to be received by An.';
		expect(taking({before: told, own: [an, ann], text})).toEqual(['(Bob Ray)', 'Lê An', 'Ann Lee']);
		expect(taking({before: told, own: [an], text})).toEqual(['(Bob Ray)', 'Lê An']);
		expect(taking({before: told, own: [an, {...ann, rank: 'Adm.'}], text})).not.toContain('(Bob Ray)');
		expect(taking({before: told, own: [ann], text})).not.toContain('(Bob Ray)');
		expect(taking({before: told, own: [an, ann], text, event: {need: 'nobody'}})).not.toContain('(Bob Ray)');
		expect(taking({named: [ray, lee], own: [an, bob], text: 'The ambassador received An.'})).toContain(
			'(Ann Lee)',
		);
	});

	test('nobody, beside the name of whom it calls', () => {
		const start = 100 + 'The minister received '.length;
		const named = {...bob, start: start + 'the admiral '.length, end: start + 'the admiral Bob Ray'.length};
		const text = 'The minister received the admiral Bob Ray.';
		expect(taking({before, own: [named], text})).toEqual(['Bob Ray']);
		expect(taking({before, own: [{...named, start}], text})).toEqual(['Bob Ray']);
		expect(taking({before, own: [named], text: `${text} He left.`})).toEqual(['Bob Ray', '(Lê An)']);
	});

	test('all of a side, each once, where the word is of several', () => {
		const told = [moment({people: [an, ann, bob, {...ann}]})];
		const text = 'Both then received Minh.';
		expect(taking({before: told, own: [minh], text})).toEqual(['Vũ Minh', '(Ann Lee)', '(Bob Ray)']);
		const one = 'The guest received Minh.';
		expect(taking({before: told, own: [minh], text: one})).toEqual(['Vũ Minh', '(Ann Lee)']);
	});

	test('whoever leads what needs nobody, where somebody else is named', () => {
		const event = {kind: 'dialogue', need: 'nobody'} as const;
		const text = 'He and Minh received it.';
		expect(taking({before, own: [minh], event, text})).toEqual(['Vũ Minh', '(Ann Lee)']);
		expect(taking({before, own: [], event, text})).toEqual([]);
		expect(taking({before, own: [{...minh, name: ''}], event, text})).toEqual(['']);
		expect(taking({before, own: [minh], event, text: 'Now Minh it received him.'})).toEqual(['Vũ Minh']);
	});

	test('those of an earlier engagement of the article with both sides', () => {
		const drafts = [
			draft({participants: hostAndVisitor(an, ann)}),
			draft({participants: [{mention: minh, part: 'host'}]}),
		];
		expect(taking({drafts})).toEqual(['(Lê An)', '(Ann Lee)']);
		expect(taking({drafts: drafts.slice(1)})).toEqual([]);
	});

	test('those who were named before anything was told of them', () => {
		expect(taking({earlier: [{people: [ann]}]})).toEqual(['(Ann Lee)']);
		expect(taking({earlier: [{people: [ann], isOtherTime: true}]})).toEqual([]);
		expect(taking({earlier: [{people: [{...ann, isAbsent: true}, bob]}]})).toEqual(['(Bob Ray)']);
		expect(taking({before: [moment({people: [an]})], earlier: [{people: [ann]}]})).toEqual(['(Lê An)']);
	});
});

test.each([
	['there is none', {text: 'The minister received guests.'}],
	['it is still to come', {event: {isAnnounced: true}}],
	['nobody need be there', {event: {kind: 'exercise', need: 'nobody'}}],
	['nobody was named', {before: []}],
] as const)('nobody is stood for where %s', (_, given) => {
	expect(taking({before, own: [minh], ...given})).toEqual(['Vũ Minh']);
});

test('in a third country it is of something else, unless what was told before was there, too', () => {
	const manila = {place: 'Manila', venue: '', start: 0, end: 0};
	const away = {own: [bob], places: [manila]};
	expect(taking({before, ...away})).toEqual(['Bob Ray']);
	expect(taking({before: [moment({people: [an, ann], place: manila})], ...away})).toContain('(Lê An)');
	expect(taking({before, ...away, places: [{...manila, place: 'Hanoi'}]})).toContain('(Lê An)');
	expect(taking({before, ...away, places: [{...manila, place: 'Washington, D.C.'}]})).toContain('(Lê An)');
	expect(taking({before, ...away, places: [{...manila, place: 'Nowhere'}]})).toContain('(Lê An)');
});

test('with somebody of another land it is of something else', () => {
	const ken = stranger('other', 'Ken Sato');
	expect(taking({before, own: [ken]})).toEqual(['Ken Sato']);
	expect(taking({before: [moment({people: [an, ken]})], own: [ken]})).toContain('(Lê An)');
	expect(taking({before, own: [{...ken, name: ''}]})).toEqual(['', '(Lê An)', '(Ann Lee)']);
});

test('"he" with somebody of his side beside one of the other is their chief', () => {
	const before = [moment({people: [ann]})];
	const text = 'He and Bob Ray received him there.';
	const at = (person: PersonMention, start: number): PersonMention => ({...person, start, end: start + 7});
	const own = [at(bob, 107), at(an, 130)];
	const told = sentence(text, {start: 100, people: own});
	const people = withStandIns(own, {
		read: passage([told]),
		sentence: told,
		event: word({kind: 'talks', start: 115, end: 123}),
		before,
		context: {lookup, isArticle: false, before: []},
	});
	expect(people.map(({name}) => name)).toContain('Ann Lee');
});
