import {describe, expect, test} from 'vitest';
import {encounterOf, isNobodyNamed} from '../../source/domain/who-met-whom.ts';
import {ShortNames} from '../../source/text/short-names.ts';
import {sideName} from '../../source/text/side-name.ts';
import {body, engagement, participant} from '../fixtures/engagements.ts';

const names = new ShortNames(() => []);
const american = {language: 'en', country: 'United States'} as const;

describe('a side', () => {
	test('is named by its chief, shortened to the room', () => {
		const encounter = encounterOf(engagement());
		expect(sideName('US', 20, encounter, names, american)).toEqual({text: 'Pete Hegseth', of: 'person'});
		expect(sideName('US', 10, encounter, names, american)).toEqual({text: 'P. Hegseth', of: 'person'});
	});

	test('without people is named by its ship or organisation, and without either by its country', () => {
		const people = [participant()];
		const withShip = encounterOf(engagement({people, bodies: [body()]}));
		expect(sideName('US', 20, withShip, names, american)).toEqual({text: 'USS Halyard', of: 'body'});
		const alone = encounterOf(engagement({people}));
		expect(sideName('US', 4, alone, names, american)).toEqual({text: 'United States', of: 'country'});
	});

	test('is not named where the other one speaks alone', () => {
		const speech = encounterOf(engagement({kind: 'speech', people: [participant({part: 'speaker'})]}));
		expect(sideName('US', 20, speech, names, american)).toEqual({text: '', of: 'nobody'});
		expect(isNobodyNamed(speech)).toBe(false);
	});

	test('and the other one may both lack people', () => {
		expect(isNobodyNamed(encounterOf(engagement({people: [], bodies: [body()]})))).toBe(true);
	});
});
