import {expect, test} from 'vitest';
import {foldedName, foldedNames} from '../../source/search/choices.ts';

test('names are compared without marks, case and signs, as a whole, squashed or word by word', () => {
	expect(foldedName('Đà Nẵng (Tiên Sa)')).toEqual({
		text: 'da nang (tien sa)',
		squashed: 'danangtiensa',
		words: ['da', 'nang', 'tien', 'sa'],
	});
});

test('the names of a choice are folded once', () => {
	const choice = {value: 'hanoi', names: ['Hanoi', 'Hà Nội']};
	expect(foldedNames(choice).map(name => name.text)).toEqual(['hanoi', 'ha noi']);
	expect(foldedNames(choice)).toBe(foldedNames(choice));
	expect(foldedNames({...choice, value: 'another'})).toBe(foldedNames(choice));
	expect(foldedNames({...choice, names: [...choice.names]})).not.toBe(foldedNames(choice));
});
