import {expect, test} from 'vitest';
import {grammar as english} from '../../../../source/extract/mentions/locales/en/grammar.ts';
import {grammar as vietnamese} from '../../../../source/extract/mentions/locales/vi/grammar.ts';
import {hasWords} from '../../../../source/extract/mentions/index.ts';
import {bareGrammar} from '../../../../source/extract/mentions/shared-grammar/bare-patterns.ts';
import type {Occasions} from '../../../../source/extract/mentions/shared-grammar/occasion-patterns.ts';

/** The kinds that a sentence calls by a noun. */
function calledIn(text: string, occasions: Occasions): readonly string[] {
	return Object.entries(occasions).flatMap(([kind, pattern]) => (hasWords(text, pattern) ? [kind] : []));
}

test.each([
	['He asked for ships at the talks.', ['talks']],
	['At talks in Hanoi he asked for ships.', ['talks']],
	['The two-hour meeting took place on Friday.', ['talks']],
	['A reception was held at the ministry.', ['reception']],
	['The call was their second.', ['phone-call']],
	['They spoke of it during the courtesy call.', ['courtesy-call']],
	['He spoke at the handover ceremony.', ['handover']],
	['He spoke at the ceremony.', ['ceremony']],
	['They met in Singapore at the ASEAN Defence Ministers’ Meeting.', []],
	['They agreed on it at the meeting last year.', []],
	['At the reception later in the week they will sing.', []],
	['He asked for talks.', []],
	['Theatre talks bored him.', []],
])('%s', (text, kinds) => {
	expect(calledIn(text, english.occasions)).toEqual(kinds);
});

test.each([
	['Cùng dự buổi tiếp có Đại sứ.', ['reception']],
	['Ông nêu ý này trong cuộc gặp sáng 6/6.', ['talks']],
	['Buổi trao kỷ vật diễn ra sáng 24/7.', ['handover']],
	['Lễ trao huân chương diễn ra sáng 24/7.', ['ceremony']],
	['Ông phát biểu tại lễ kỷ niệm.', ['ceremony']],
	['Tại buổi làm việc trước đó, hai bên thống nhất chương trình.', []],
	['Hai bên nhắc điều đã nêu trong cuộc gặp đầu năm.', []],
	['Tại cuộc họp báo, ông trả lời câu hỏi.', []],
])('%s', (text, kinds) => {
	expect(calledIn(text, vietnamese.occasions)).toEqual(kinds);
});

test('nouns are found without marks, too', () => {
	expect(calledIn('Cung du buoi tiep co Dai su.', bareGrammar(vietnamese).occasions)).toEqual(['reception']);
});
