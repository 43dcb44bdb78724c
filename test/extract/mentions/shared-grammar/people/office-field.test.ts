import {describe, expect, test} from 'vitest';
import {read} from '../../../read.ts';

const officesOf = (text: string): readonly string[] =>
	read('en', text).people.map(({name, title}) => `${title}: ${name}`);

describe('the field of an office in small letters', () => {
	test.each([
		['US Consul for political affairs Robert Hale', 'US Consul for political affairs: Robert Hale'],
		['US Deputy Director for policy Robert Hale', 'US Deputy Director for policy: Robert Hale'],
	])('%s', (text, expected) => {
		expect(officesOf(`${text} met reporters.`)).toContain(expected);
	});

	test.each([
		'The US Consul left for home with Robert Hale.',
		'The US Consul for all of the long years Robert Hale.',
		'The US Consul for political affairs, Robert Hale.',
	])('is none in: %s', text => {
		expect(officesOf(text).every(line => !/ for (?:home|all|political)/u.test(line))).toBe(true);
	});
});
