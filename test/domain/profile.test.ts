import {expect, test} from 'vitest';
import {latestOffice, type OfficeHeld} from '../../source/domain/profile.ts';

function held(label: string, term: Partial<OfficeHeld>): OfficeHeld {
	return {
		names: [{label_en: label, label_vi: ''}],
		start: null,
		end: null,
		is_acting: false,
		attested: [],
		...term,
	};
}

const nameOf = (offices: readonly OfficeHeld[]): string | undefined =>
	latestOffice({offices})?.names[0]?.label_en;

test('the latest office is the one still held, though another one began later and is over', () => {
	const leader = held('Leader', {start: '2024-08-03'});
	const both = held('Leader and President', {start: '2024-08-03', end: '2024-10-21'});
	expect(nameOf([held('Minister', {start: '2016', end: '2024'}), leader, both])).toBe('Leader');
});

test('of offices that are over it is the one that ended last, of equal ones the one listed last', () => {
	const deputy = held('Deputy', {attested: ['2010-05-28', '2011-08-02']});
	expect(nameOf([held('Envoy', {end: '2012'}), deputy])).toBe('Envoy');
	expect(nameOf([deputy, held('Chief', {attested: ['2011-08-02']})])).toBe('Chief');
	expect(nameOf([held('Unknown', {})])).toBe('Unknown');
	expect(nameOf([])).toBeUndefined();
});
