import {expect, test} from 'vitest';
import {americanShips} from '../../../../source/extract/mentions/shared-grammar/american-ships.ts';
import {drafts} from '../../read.ts';

const alone = new RegExp(`^${americanShips}$`, 'u');

test.each(['Mercy', 'Carl Vinson', 'Emory S. Land', 'Chung-Hoon', 'Bruce C. Heezen', 'Wayne E. Meyer'])(
	'%s is a name',
	name => {
		expect(name).toMatch(alone);
	},
);

test('a ship that is called by its sort and name is American', () => {
	const kindsOf = (text: string): readonly string[] => drafts(text).map(({kind}) => kind);
	expect(kindsOf('The destroyer Milius lay at anchor off Da Nang from Aug. 9, 2012.')).toEqual(['port-call']);
	expect(kindsOf('Tàu khu trục Milius neo ngoài khơi Đà Nẵng từ ngày 9-8-2012.')).toEqual(['port-call']);
	expect(kindsOf('The destroyer Rana lay at anchor off Da Nang from Aug. 9, 2012.')).toEqual([]);
});
