import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {kinds, type Kind} from '../../../../source/domain/vocabulary.ts';
import {chooseKind, shippedWeights} from '../../../../source/extract/frames/kinds/choose-kind.ts';
import {whyKind} from '../../../../source/extract/frames/kinds/why-kind.ts';
import {extract} from '../../../../source/extract/extract.ts';
import type {KindChoice} from '../../../../source/extract/import-model.ts';
import type {KindFeature} from '../../../../source/words/import-reasons/index.ts';
import {shippedReference} from '../../../fixtures/reference.ts';
import {document, drafts} from '../../read.ts';

const names = [...shippedWeights().keys()].filter((name): name is KindFeature => name !== 'bias');
const why = (features: readonly KindFeature[]): KindChoice => whyKind(features, chooseKind(features));
const choiceOf = (text: string): KindChoice | undefined => drafts(text)[0]?.support?.kindChoice;
const isVisit = (kind: Kind | undefined): boolean => kind === 'official-visit' || kind === 'working-visit';

describe('why a kind was chosen', () => {
	test('names features that are there and speak for it, and a second kind of no greater share', () => {
		fc.assert(
			fc.property(fc.subarray(names), features => {
				const {kind, share, reasons, next} = why(features);
				const worth = (name: KindFeature, of: Kind): number =>
					shippedWeights().get(name)?.[kinds.indexOf(of)] ?? 0;
				const scored = reasons.filter((each): each is KindFeature => features.includes(each as KindFeature));
				expect(kind).toBe(chooseKind(features).kind);
				expect(new Set(reasons).size).toBe(reasons.length);
				expect(reasons.filter(each => !scored.includes(each as KindFeature))).toEqual(
					kind === 'working-visit' ? ['notOfficial'] : [],
				);
				if (!isVisit(kind)) {
					const weights = scored.map(each => worth(each, kind));
					expect(weights.every(each => each > 0)).toBe(true);
					expect(weights).toEqual(weights.toSorted((a, b) => b - a));
					const unsaid = features.filter(each => !scored.includes(each)).map(each => worth(each, kind));
					expect(Math.max(0, ...unsaid)).toBeLessThanOrEqual(weights.at(-1) ?? 0);
				}
				expect(isVisit(next?.kind) && isVisit(kind)).toBe(false);
				expect(next?.kind).not.toBe(kind);
				expect((share ?? 0) + (next?.share ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
				if (!isVisit(next?.kind)) expect(share).toBeGreaterThanOrEqual(next?.share ?? 0);
			}),
		);
	});

	test('tells four fifths of what speaks for it, in five reasons at most', () => {
		// 286 of 289 for a courtesy call.
		expect(why(['courtesy', 'calledOfficial', 'palace'])).toMatchObject({
			kind: 'courtesy-call',
			reasons: ['courtesy'],
		});
		const many: readonly KindFeature[] = ['gave', 'goods', 'remains', 'keepsakes', 'worth', 'vesselGiven'];
		expect(why(many).reasons).toEqual(['vesselGiven', 'remains', 'gave', 'goods', 'keepsakes']);
	});

	test('of a visit says what makes it official, or that nothing does', () => {
		expect(why(['visit', 'seniorGuest', 'calledOfficial'])).toMatchObject({
			kind: 'official-visit',
			reasons: ['calledOfficial', 'seniorGuest', 'visit'],
		});
		expect(why(['visit', 'looked'])).toMatchObject({
			kind: 'working-visit',
			reasons: ['notOfficial', 'looked', 'visit'],
		});
	});

	test('scores both kinds of visits as one, the second too', () => {
		const {shares} = chooseKind(['visit', 'visit beside']);
		expect(why(['visit', 'visit beside']).share).toBeCloseTo((shares[0] ?? 0) + (shares[1] ?? 0));
		const second = why(['talks', 'met', 'visit', 'calledOfficial']);
		expect([second.kind, second.next?.kind]).toEqual(['talks', 'official-visit']);
	});
});

describe('of a text', () => {
	test('its words and people tell it', () => {
		const choice = choiceOf(
			'Bộ trưởng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Mỹ Pete Hegseth tại Hà Nội ngày 2/11/2025.',
		);
		expect(choice?.kind).toBe('talks');
		expect(choice?.reasons).toContain('talks');
		expect(choice?.share).toBeGreaterThan(0.6);
		expect(choice?.next?.kind).not.toBe('talks');
	});

	test('two activities of one sentence are told by a word each', () => {
		const [first, second] = drafts(
			'Sáng 11/6/2019, Thượng tướng Phan Văn Giang chủ trì lễ đón và hội đàm với Đại tướng Robert Brown, Tư lệnh Lục quân Mỹ tại Thái Bình Dương.',
		);
		expect(first?.support?.kindChoice).toEqual({
			kind: 'ceremony',
			share: null,
			reasons: ['word of ceremony', 'ofTwo'],
			next: null,
		});
		expect(second?.support?.kindChoice?.reasons).toEqual(['word of talks', 'ofTwo']);
	});

	test('what a spokesman says is no speech where nobody is named', () => {
		const choice = choiceOf(
			'“The USS Antietam will call at Da Nang from May 8 to 12, 2023,” foreign ministry spokeswoman Pham Thu Hang told reporters on May 4.',
		);
		expect(choice?.kind).toBe('port-call');
		expect(choice?.reasons).toContain('word of port-call');
		expect(choice?.reasons).not.toContain('speech');
	});

	test('an event that two passages tell has the kind, and its reasons, of the one that tells it happened', () => {
		const lines = [
			'Ngày 1/6/2023, Lầu Năm Góc thông báo Bộ trưởng Quốc phòng Mỹ Lloyd Austin sẽ thăm Việt Nam ngày 5/6/2023.',
			'Ngày 5/6/2023, Bộ trưởng Quốc phòng Mỹ Lloyd Austin bắt đầu thăm chính thức Việt Nam theo lời mời của Bộ trưởng Phan Văn Giang.',
		];
		const {proposals} = extract([document(lines.join('\n'))], shippedReference(), {
			isStandalone: true,
			today: '2026-11-22',
		});
		expect(proposals.map(({record, support}) => support?.kindChoice?.kind === record.kind)).toEqual([true]);
	});
});
