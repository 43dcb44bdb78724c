import {expect, test, vi} from 'vitest';
import {TranslatedSentences} from '../../source/domain/translated-sentences.ts';

test('sentences are read when the first is asked for, and once', () => {
	const read = vi.fn(() => new Map([['The ship was new.', 'Khi đó tàu còn mới.']]));
	const sentences = new TranslatedSentences(read);
	expect(read).not.toHaveBeenCalled();
	expect(sentences.vietnameseOf('The ship was new.')).toBe('Khi đó tàu còn mới.');
	expect(sentences.vietnameseOf('The ship was old.')).toBeUndefined();
	expect(read).toHaveBeenCalledTimes(1);
});

test('they can be read ahead, for when what they are read from is gone', () => {
	let isOpen = true;
	const sentences = new TranslatedSentences(() => {
		if (!isOpen) throw new Error('closed');
		return new Map([['By hand.', 'Bằng tay.']]);
	});
	sentences.load();
	isOpen = false;
	expect(sentences.vietnameseOf('By hand.')).toBe('Bằng tay.');
});
