import {expect, test} from 'vitest';
import {typedPerson} from '../../../../source/ui/review/edit/typed-person.ts';

test.each([
	['Ann Doe', {name: 'Ann Doe', side: undefined, office: ''}],
	['Ann Doe (us)', {name: 'Ann Doe', side: 'US', office: ''}],
	['Pham Van Xyz (VN), Minister of Magic', {name: 'Pham Van Xyz', side: 'VN', office: 'Minister of Magic'}],
	['Trần A, Chủ tịch, Ủy ban', {name: 'Trần A', side: undefined, office: 'Chủ tịch, Ủy ban'}],
	[
		'Samuel J. Locklear, Jr., Commander',
		{name: 'Samuel J. Locklear, Jr.', side: undefined, office: 'Commander'},
	],
	['Ann Doe (retired)', {name: 'Ann Doe (retired)', side: undefined, office: ''}],
	[', Minister', {name: ', Minister', side: undefined, office: ''}],
])('%s', (text, expected) => {
	expect(typedPerson(text)).toEqual(expected);
});
