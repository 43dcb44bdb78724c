import {expect, test} from 'vitest';
import {hostsInTurn} from '../../../source/extract/frames/in-turn.ts';
import type {KindFinding} from '../../../source/extract/mentions/index.ts';
import {english} from '../../../source/extract/mentions/locales/en/index.ts';
import type {PersonMention} from '../../../source/extract/import-model.ts';
import {moment, sentence, stranger, word} from '../../fixtures/moments.ts';

const [an, minh, ann] = [stranger('VN', 'Lê An'), stranger('VN', 'Vũ Minh'), stranger('US', 'Ann Lee')];
const taking = (
	people: readonly PersonMention[],
	event: Partial<KindFinding> = {},
	text = 'They received her separately.',
): readonly (readonly PersonMention[])[] =>
	hostsInTurn(
		people,
		moment({event: word({kind: 'reception', ...event}), sentence: sentence(text)}),
		english.grammar,
	);

test('hosts who receive in turn have a meeting each, with the guests', () => {
	expect(taking([an, ann, minh])).toEqual([
		[an, ann],
		[minh, ann],
	]);
});

test.each([
	['no word says so', taking([an, minh, ann], {}, 'They received her.'), [an, minh, ann]],
	['there is one host', taking([an, ann]), [an, ann]],
	['a host has no name', taking([an, {...minh, name: ''}, ann]), [an, {...minh, name: ''}, ann]],
	['there is no guest', taking([an, minh]), [an, minh]],
	['they called her', taking([an, minh, ann], {kind: 'phone-call'}), [an, minh, ann]],
	['nobody receives', taking([an, minh, ann], {kind: 'exercise'}), [an, minh, ann]],
])('all meet at once where %s', (_, found, all) => {
	expect(found).toEqual([all]);
});
