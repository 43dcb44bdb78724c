import {expect, test} from 'vitest';
import {retype} from './editing.ts';
import {reviewStart} from '../samples.ts';
import {played} from '../player.ts';

const place = (name_en: string) => ({
	name_en,
	name_vi: name_en,
	country: '',
	is_country: false,
	other_names: [],
});

test('what begins as typed comes first, then what has words that do', () => {
	const places = ['Bandar Nasi', 'North Da Nang', 'Da Nang'].map(place);
	const player = played('enter j j j e ctrl-u', reviewStart({places})).paste('da na');
	expect(player.model.suggestions.map(each => each.label)).toEqual([
		'Da Nang',
		'North Da Nang',
		'Bandar Nasi',
	]);
});

test('nobody is offered for somebody who is written out with side or office', () => {
	expect(retype('alden', 'Mattis').model.suggestions).toHaveLength(1);
	expect(retype('alden', 'Mattis (US)').model.suggestions).toEqual([]);
	expect(retype('alden', 'Mattis, Secretary').model.suggestions).toEqual([]);
});
