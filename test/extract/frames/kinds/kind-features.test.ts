import {describe, expect, test} from 'vitest';
import type {FilledFrame} from '../../../../source/extract/frames/fill-frame.ts';
import {kindFeatures} from '../../../../source/extract/frames/kinds/kind-features.ts';
import type {Sentence} from '../../../../source/extract/frames/sentence.ts';
import type {PersonMention} from '../../../../source/extract/import-model.ts';
import type {KindFinding} from '../../../../source/extract/mentions/index.ts';
import {indexReference} from '../../../../source/extract/reference-index.ts';
import {calendar, told} from '../../../fixtures/drafts.ts';
import {dictionary, hanoi} from '../../../fixtures/imports.ts';
import {filled, moment, passage, sentence, stranger, word} from '../../../fixtures/moments.ts';

const context = {lookup: indexReference(dictionary), isArticle: false, before: []};

interface Given {
	readonly text?: string;
	readonly own?: Partial<Sentence>;
	readonly event?: Partial<KindFinding>;
	readonly people?: readonly PersonMention[];
	readonly frame?: Partial<FilledFrame>;
	readonly others?: readonly Sentence[];
}

/** The features of a frame of one sentence, whose word is guessed unless it is given. */
function found({
	text = '',
	own = {},
	event = {},
	people = [],
	frame = {},
	others = [],
}: Given): readonly string[] {
	const lead = moment({sentence: sentence(text, own), event: word({weight: 30, ...event}), people});
	const whole = filled(lead, {frame: {moments: [lead], others}, ...frame});
	const features = kindFeatures(whole, {read: passage([lead.sentence, ...others]), context, earlier: []});
	return features.filter(each => !each.startsWith('says '));
}

/** The same without the two that a frame of nobody at no place has. */
const more = (given: Given): readonly string[] =>
	found(given).filter(each => each !== 'nobodyNamed' && each !== 'nowhere');

const an = stranger('VN', 'Lê An');
const ann = stranger('US', 'Ann Lee', {start: 20, end: 27});

test('nobody at no place is just that', () => {
	expect(found({})).toEqual(['nobodyNamed', 'nowhere']);
});

describe('the words of the lists', () => {
	test('are that of the lead, unless it is guessed', () => {
		expect(more({event: {weight: 30}})).toEqual([]);
		expect(more({event: {weight: 31}})).toEqual(['word of talks']);
	});

	test('are those beside it in its sentence, each once, but no frames of it', () => {
		const kinds = [
			word({kind: 'reception'}),
			word({kind: 'reception'}),
			word({kind: 'talks'}),
			word({kind: 'speech', isFrame: true}),
		];
		expect(more({event: {weight: 60}, own: {kinds}})).toEqual(['word of talks', 'word of reception beside']);
		expect(more({own: {kinds}})).toEqual(['word of reception beside', 'word of talks beside']);
	});

	test('are those of the other moments', () => {
		const lead = moment({event: word({weight: 60})});
		const also = (weight: number): Given => ({
			event: {weight: 60},
			frame: {frame: {moments: [lead, moment({event: word({kind: 'speech', weight})})], others: []}},
		});
		expect(more(also(31))).toContain('word of speech beside');
		expect(more(also(30))).not.toContain('word of speech beside');
	});
});

describe('the people', () => {
	test.each([
		[[an], ['vietnameseOnly']],
		[[ann], ['americansOnly']],
		[[an, ann], ['bothNamed']],
		[[an, {...ann, name: ''}], ['vietnameseOnly']],
		[
			[an, ann, stranger('US', 'Bob Ray')],
			['bothNamed', 'many'],
		],
		[
			[{...an, postId: 'vn-prime-minister'}, ann],
			['bothNamed', 'vietnameseHead'],
		],
		[[{...an, postId: 'vn-deputy-prime-minister'}, ann], ['bothNamed']],
		[[{...an, postId: 'vn-prime-minister-aide'}, ann], ['bothNamed']],
		[
			[an, {...ann, postId: 'us-president'}],
			['bothNamed', 'americanHead', 'seniorGuest'],
		],
		[
			[an, {...ann, postId: 'us-vice-president'}],
			['bothNamed', 'americanHead', 'seniorGuest'],
		],
		[
			[
				{...an, postId: 'vn-minister-of-national-defence'},
				{...ann, postId: 'us-secretary-of-defense'},
			],
			['bothNamed', 'ministers', 'seniorGuest'],
		],
		[[an, {...ann, postId: 'us-deputy-secretary-of-defense'}], ['bothNamed']],
		[
			[an, {...ann, postId: 'us-cjcs'}],
			['bothNamed', 'seniorGuest'],
		],
		[
			[an, {...ann, office: 'Ambassador to Vietnam'}],
			['bothNamed', 'resident'],
		],
		[
			[an, {...ann, title: 'Ambassador to Vietnam'}],
			['bothNamed', 'resident'],
		],
	])('%#', (people, expected) => {
		const shapes = found({people, frame: {country: 'VN', place: hanoi}});
		expect(
			shapes.filter(each => !['inVietnam', 'hostFirst', 'guestFirst', 'bothUntold'].includes(each)),
		).toEqual(expected);
	});

	test('of both sides are told apart where no word tells what they did', () => {
		expect(found({people: [an, ann]})).toContain('bothUntold');
		expect(found({people: [an, ann], event: {weight: 60}})).not.toContain('bothUntold');
		expect(found({people: [an]})).not.toContain('bothUntold');
	});

	test('are a senior guest only away from home', () => {
		const senior = {...an, postId: 'vn-minister-of-national-defence'};
		expect(found({people: [senior], frame: {country: 'US'}})).toContain('seniorGuest');
		expect(found({people: [senior], frame: {country: 'VN'}})).not.toContain('seniorGuest');
	});

	test('stand first at home or abroad, in the order of the text', () => {
		const order = (country: string, people: readonly PersonMention[]): readonly string[] =>
			found({people, frame: {country}}).filter(each => each === 'hostFirst' || each === 'guestFirst');
		expect(order('VN', [an, ann])).toEqual(['hostFirst']);
		expect(order('VN', [ann, an])).toEqual(['hostFirst']);
		expect(order('US', [an, ann])).toEqual(['guestFirst']);
		expect(order('US', [ann])).toEqual(['hostFirst']);
		expect(order('', [an, ann])).toEqual([]);
		expect(order('VN', [])).toEqual([]);
	});

	test('command a ship by rank or title', () => {
		expect(found({people: [{...ann, title: 'commanding officer'}]})).toContain('commandsShip');
		expect(found({people: [ann]})).not.toContain('commandsShip');
	});
});

describe('day and place', () => {
	test.each([
		['VN', ['inVietnam']],
		['US', ['inAmerica']],
		['SG', ['inThirdCountry']],
		['', []],
	])('the country %s', (country, expected) => {
		expect(more({frame: {country}})).toEqual(expected);
	});

	test('a place is told or not', () => {
		expect(found({frame: {place: hanoi}})).toEqual(['nobodyNamed']);
	});

	test('some days are a run, or a length of more than one', () => {
		expect(more({frame: {date: calendar('4/5/2022')}})).toEqual([]);
		expect(more({frame: {date: calendar('4/5/2022', '6/5/2022')}})).toEqual(['someDays']);
		expect(more({frame: {date: told({lengthInDays: 2})}})).toEqual(['someDays']);
		expect(more({frame: {date: told({lengthInDays: 1})}})).toEqual([]);
	});
});

test('the word says of itself that it is mutual, of a guest, or still to come', () => {
	expect(more({event: {isMutual: true, weight: 60}})).toContain('toldMutual');
	// What is guessed says nothing of itself.
	expect(more({event: {isMutual: true}})).toEqual([]);
	expect(more({event: {isGuestFirst: true}})).toEqual(['toldGuestFirst']);
	expect(more({event: {isAnnounced: true}})).toEqual(['toldAnnounced']);
});

test('a visit or a dialogue frames it', () => {
	const framed = (kind: KindFinding['kind'], isFrame = true): readonly string[] =>
		more({own: {kinds: [word({kind, isFrame})]}});
	expect(framed('official-visit')).toEqual(['framed']);
	expect(framed('dialogue')).toEqual(['framed']);
	expect(framed('talks')).toEqual([]);
	expect(framed('dialogue', false)).toEqual(['word of dialogue beside']);
});

test('a call of no vessel was made ashore', () => {
	const call = {event: {kind: 'port-call', weight: 60}} as const;
	expect(more({...call, text: 'The unit called.'})).toContain('calledAshore');
	expect(more({...call, text: 'The frigate called.'})).not.toContain('calledAshore');
	expect(more({...call, others: [sentence('The frigate came.')]})).not.toContain('calledAshore');
	expect(more({event: {weight: 60}, text: 'The unit called.'})).not.toContain('calledAshore');
});

describe('signs', () => {
	const signs = (text: string, given: Given = {}): readonly string[] =>
		more({text, ...given}).filter(each => !each.startsWith('word of') && !/^(?:told|called)/u.test(each));

	test('stand in what is told outright, or beside it', () => {
		expect(signs('They donated it.')).toEqual(['gave']);
		expect(signs('“They donated it,” he said.')).toEqual(expect.arrayContaining(['gave beside']));
		expect(signs('They met.', {others: [sentence('They donated it.')]})).toEqual(
			expect.arrayContaining(['gave beside']),
		);
		expect(signs('They met.', {others: [sentence('They donated it.', {isOtherTime: true})]})).not.toEqual(
			expect.arrayContaining(['gave beside']),
		);
	});

	test('of things tell nothing in titles, or behind what a guest asks for, where somebody is received', () => {
		const fleet = 'Pacific Fleet ship commander';
		const given = (event: Partial<KindFinding>): Given => ({
			event: {weight: 60, kind: 'reception', ...event},
			own: {people: [{...ann, title: fleet}]},
		});
		const ofShip = (text: string, event: Partial<KindFinding> = {}): readonly string[] =>
			signs(text, given(event)).filter(each => each.startsWith('ship'));
		expect(ofShip(`He received the ${fleet}.`)).toEqual([]);
		expect(ofShip(`He received the ${fleet}.`, {isMutual: true})).toEqual(['ship']);
		expect(ofShip(`He received the ${fleet}.`, {isMutual: true, weight: 70})).toEqual([]);
		expect(ofShip(`He received the ${fleet}.`, {kind: 'exercise', need: 'nobody', weight: 90})).toEqual([
			'ship',
		]);
		expect(ofShip('He received her and asked for a ship.')).toEqual([]);
		expect(ofShip('He received her on a ship.')).toEqual(['ship']);
	});

	test('are read without the days', () => {
		const text = 'That was on donated it.';
		expect(signs(text, {own: {dates: [calendar('4/5', '4/5', {start: 12, end: 19})]}})).toEqual([]);
		expect(signs(text)).toEqual(['gave']);
	});
});

describe('what its sentences call it', () => {
	const other = (text: string, own: Partial<Sentence> = {}): Given => ({others: [sentence(text, own)]});

	test('is told once for each kind, by the lead and by sentences of the same time', () => {
		expect(more({text: 'At the talks he smiled.', ...other('The talks ended.')})).toContain('called talks');
		expect(more(other('The reception was held at noon.'))).toContain('called reception');
		expect(more(other('The reception was held at noon.', {isOtherTime: true}))).not.toContain(
			'called reception',
		);
	});

	test('makes it a meeting, whatever is asked for at it', () => {
		expect(more({text: 'At the talks the admiral asked for a destroyer.'})).not.toContain('ship');
		const event = {weight: 60, kind: 'ceremony' as const, need: 'nobody' as const};
		expect(more({text: 'At noon the admiral asked for a destroyer.', event})).toContain('ship');
		expect(more({text: 'At the ceremony the admiral asked for a destroyer.', event})).toContain('ship');
		expect(more({text: 'At noon the admiral asked for a destroyer.'})).not.toContain('ship');
	});
});

test('names tell nothing, their titles do', () => {
	const burns = {...stranger('US', 'Susan Burns'), title: 'Consul General', start: 0, end: 26};
	const given = (people: readonly PersonMention[]): readonly string[] =>
		more({text: 'Consul General Susan Burns smiled.', own: {people}});
	expect(given([])).toContain('medical');
	expect(given([burns])).not.toContain('medical');
	expect(given([{...burns, title: 'Admiral'}])).toContain('medical');
});

test('that a spokesman told the press is no speech, nor an announcement what stands before a colon', () => {
	const text = 'They will come on Monday, spokesman Pat Ryder told reporters.';
	expect(more({text})).not.toContain('speech');
	expect(more({text: text.replace('spokesman', 'Senator')})).toContain('audience');
	const report = 'The command announced: work ended on Friday.';
	expect(more({text: report, event: {start: 28, end: 33}})).not.toContain('announced');
	expect(more({text: report, event: {start: 28, end: 33, isAnnounced: true}})).toContain('announced');
	expect(more({text: report, event: {start: 12, end: 21}})).toContain('announced');
});
