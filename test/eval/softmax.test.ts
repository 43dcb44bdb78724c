import {expect, test} from 'vitest';
import {chooseKind} from '../../source/extract/frames/kinds/choose-kind.ts';
import {expectedOf} from './kind-expectations.ts';
import {fitKinds, foldOf, type KindExample} from './softmax.ts';

const example = (kind: KindExample['kind'], ...features: KindExample['features']): KindExample => ({
	id: kind,
	kind,
	acceptable: [kind],
	features,
});
const examples = [
	example('phone-call', 'phone', 'nowhere'),
	example('port-call', 'port', 'ship', 'inVietnam'),
	example('handover', 'gave', 'ship', 'inVietnam'),
	example('talks', 'talks', 'bothNamed', 'inVietnam'),
];

test('parts what it was given, the same way every time', () => {
	const weights = fitKinds(examples, 0.002, () => 0);
	for (const {features, kind} of examples) expect(chooseKind(features, weights).kind).toBe(kind);
	expect(fitKinds(examples, 0.002, () => 0)).toEqual(weights);
});

test('is content with any of the kinds that are right', () => {
	const either = {...example('talks', 'met'), acceptable: ['talks', 'reception'] as const};
	const weights = fitKinds([either, ...examples], 0.002, () => 0);
	expect(['talks', 'reception']).toContain(chooseKind(['met'], weights).kind);
});

test('a class of words that no text has is worth what is expected of it', () => {
	const weights = fitKinds([...examples, example('talks', 'courtesy')], 1, expectedOf);
	expect(chooseKind(['courtesy'], weights).kind).toBe('courtesy-call');
});

test('all frames of a passage stand in one fold', () => {
	const folds = Array.from({length: 200}, (_, at) => foldOf(`p${at}`, 5));
	expect(new Set(folds)).toEqual(new Set([0, 1, 2, 3, 4]));
	expect(foldOf('p7', 5)).toBe(folds[7]);
});
