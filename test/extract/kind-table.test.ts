import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {kinds, type Kind} from '../../source/domain/vocabulary.ts';
import {areSameKind, hasTrait, isVisit, kindEntry, needsBothSides} from '../../source/extract/kind-table.ts';
import {kindWords as englishWords} from '../../source/extract/mentions/locales/en/kinds/kind-words.ts';
import {kindWords as vietnameseWords} from '../../source/extract/mentions/locales/vi/kinds/kind-words.ts';
import {calendar, draft, hostAndVisitor, mention, minister} from '../fixtures/drafts.ts';
import {engagement, participant} from '../fixtures/engagements.ts';
import {importing, knowing, received} from '../fixtures/imports.ts';

const schema = JSON.parse(
	readFileSync(join(import.meta.dirname, '..', '..', 'data', 'engagements.schema.json'), 'utf8'),
) as {$defs: {record: {properties: {kind: {enum: readonly string[]}}}}};

function kindsWhere(isSo: (kind: Kind) => boolean): readonly Kind[] {
	return kinds.filter(isSo);
}

describe('every kind of the vocabulary', () => {
	test('stands in the schema of the data', () => {
		expect(schema.$defs.record.properties.kind.enum).toEqual([...kinds]);
	});

	test.each([
		['English', englishWords],
		['Vietnamese', vietnameseWords],
	])('has %s words that tell it', (_, words) => {
		expect(new Set(words.map(word => word.kind))).toEqual(new Set(kinds));
	});

	test.each(kinds)('%s has titles of its own in both languages, whoever is named', kind => {
		const people = hostAndVisitor(minister, mention());
		for (const participants of [people, people.slice(0, 1), []]) {
			const [proposal] = importing([draft({kind, date: calendar('25/1/2018'), participants})]);
			const {title_en, title_vi, summary_en, summary_vi} = proposal!.record;
			for (const text of [title_en, title_vi, summary_en, summary_vi]) {
				expect(text).not.toMatch(/undefined|null|\s\s|^\s|\s$/u);
				expect(text.length).toBeGreaterThan(3);
			}
		}
	});

	test('words of a kind need what the kind needs, unless they say otherwise', () => {
		for (const {kind, need} of [...englishWords, ...vietnameseWords]) {
			expect(need, kind).not.toBe(kindEntry(kind).need);
		}
	});
});

describe('what the table says', () => {
	test('which kinds are visits, meetings of both sides, and what one side can do alone', () => {
		expect(kindsWhere(isVisit)).toEqual(['official-visit', 'working-visit']);
		expect(kindsWhere(needsBothSides)).toEqual([
			...(['reception', 'courtesy-call', 'talks', 'phone-call', 'sideline-meeting'] as const),
		]);
		expect(kindsWhere(kind => hasTrait(kind, 'one-sided'))).toEqual([
			...(['speech', 'handover', 'port-call', 'exercise'] as const),
		]);
		expect(kindsWhere(kind => hasTrait(kind, 'lasting'))).toEqual([
			...(['official-visit', 'working-visit', 'dialogue', 'port-call', 'exercise', 'announcement'] as const),
		]);
		expect(kindsWhere(kind => hasTrait(kind, 'mutual'))).toEqual(['talks', 'sideline-meeting']);
		expect(kindsWhere(kind => kindEntry(kind).byShip === 'port-call')).toEqual(kindsWhere(isVisit));
		expect(kindsWhere(kind => hasTrait(kind, 'remote'))).toEqual(['phone-call']);
		expect(kindsWhere(kind => hasTrait(kind, 'makes-known'))).toEqual(['announcement']);
		expect(kindsWhere(kind => hasTrait(kind, 'words-alone'))).toEqual(['speech']);
	});

	test('under which kinds two reports may tell of one event', () => {
		const pairs = kinds.flatMap((a, index) =>
			kinds.slice(index + 1).flatMap(b => (areSameKind(a, b) ? [`${a} ${b}`] : [])),
		);
		expect(pairs).toEqual([
			'official-visit working-visit',
			'official-visit announcement',
			'working-visit announcement',
			'reception courtesy-call',
			'reception talks',
			'reception sideline-meeting',
			'courtesy-call talks',
			'courtesy-call sideline-meeting',
			'talks dialogue',
			'talks sideline-meeting',
			'handover agreement',
			'handover ceremony',
			'handover announcement',
			'agreement ceremony',
			'agreement announcement',
			'ceremony announcement',
			'port-call exercise',
		]);
		for (const kind of kinds) expect(areSameKind(kind, kind)).toBe(true);
	});
});

describe('a kind that the table lacks', () => {
	test.each(['summit', 'constructor'])('is one with nothing but itself: %s', word => {
		const kind = word as Kind;
		expect(areSameKind(kind, kind)).toBe(true);
		expect(kindsWhere(each => areSameKind(each, kind) || areSameKind(kind, each))).toEqual([]);
		expect([isVisit(kind), needsBothSides(kind), hasTrait(kind, 'remote')]).toEqual([false, false, false]);
	});

	test('of a known record stops no import', () => {
		const known = engagement({
			kind: 'summit' as Kind,
			date: '2018-01-25',
			date_start: '2018-01-25',
			date_end: '2018-01-25',
			people: [
				participant({id: 'tran-dai-quang'}),
				participant({id: 'james-mattis', side: 'US', part: 'visitor'}),
			],
		});
		for (const date of [calendar('25/1/2018'), calendar('25/1')]) {
			const [proposal] = importing([{...received, date}], knowing(known));
			expect(proposal).toMatchObject({status: 'new', mergesInto: null});
		}
	});
});
