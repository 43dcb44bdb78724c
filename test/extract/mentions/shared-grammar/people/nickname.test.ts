import {expect, test} from 'vitest';
import {read} from '../../../read.ts';

const people = (text: string, language: 'en' | 'vi' = 'en'): readonly string[] =>
	read(language, text).people.map(({name, personId}) => `${name} ${personId === null ? 'new' : 'known'}`);

test.each([
	['Ambassador Douglas "Pete" Peterson spoke.', 'Pete Peterson known'],
	['Ambassador Douglas ‘Pete’ Peterson spoke.', 'Pete Peterson known'],
	['Col. Charles “Chuck” Hale spoke.', 'Charles Hale new'],
	['Col. Charles ("Chuck") Hale spoke.', 'Charles Hale new'],
	['Col. Charles (Chuck) Hale spoke.', 'Charles Hale new'],
])('what somebody is called between his names: %s', (text, expected) => {
	expect(people(text)).toEqual([expected]);
});

test('the same in Vietnamese', () => {
	expect(people('Đại sứ Douglas (“Pete”) Peterson phát biểu.', 'vi')).toEqual(['Pete Peterson known']);
});

test.each([
	['Col. Charles Hale (Marines) Bridge', ['Charles Hale new']],
	['Col. Hale "Yes" said.', []],
	['Col. Charles Hale said: "Yes." Robert Ray left.', ['Charles Hale new']],
])('but no nickname: %s', (text, expected) => {
	expect(people(text)).toEqual(expected);
});
