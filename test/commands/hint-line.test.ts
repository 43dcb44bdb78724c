import {expect, test} from 'vitest';
import {hintLine} from '../../source/commands/hint-line.ts';
import type {Hint} from '../../source/search/hint.ts';

test.each<[Hint, string]>([
	[{type: 'spelling', typed: 'panneta', used: ['panetta']}, '"panneta" is not found; searched for panetta'],
	[{type: 'spelling', typed: 'qqqq', used: []}, '"qqqq" is not found, nor anything like it'],
	[
		{type: 'keystrokes', typed: 'nguye6n4', used: 'nguyễn', method: 'vni'},
		'"nguye6n4" is not found; read as VNI keys for nguyễn',
	],
	[
		{type: 'unknown-key', key: 'yaer', nearest: 'year'},
		'"yaer:" is no filter (did you mean year:?); searched as a word',
	],
	[{type: 'unknown-key', key: 'zzz', nearest: null}, '"zzz:" is no filter; searched as a word'],
	[{type: 'missing-value', key: 'leader'}, '"leader:" has no value; left out'],
	[{type: 'operator', typed: '^Phan', meant: 'Phan'}, '"^Phan" is no operator here; write Phan'],
	[{type: 'operator', typed: '$', meant: null}, '"$" means nothing here; left out'],
	[
		{type: 'name', typed: 'bien hoa', name: 'Bien Hoa', name_vi: 'Biên Hòa'},
		'"bien hoa" is taken as a name: Bien Hoa',
	],
	[
		{type: 'other-key', key: 'leader', value: 'us', meant: 'side:us'},
		'no leader is called "us" (write side:us); left out',
	],
	[
		{type: 'older-form', key: 'office'},
		'this database is of an older form, which cannot be filtered by office; left out',
	],
	[{type: 'too-long'}, 'the query is too long: only its first 2000 letters and 100 words or values count'],
	[{type: 'open-quote'}, 'a quotation mark is not closed; what follows it is read as one phrase'],
	[
		{type: 'unknown-value', key: 'place', value: 'da nnag', nearest: 'Da Nang'},
		'place:"da nnag" is not known (did you mean place:"Da Nang"?); left out',
	],
	[
		{type: 'unknown-value', key: 'year', value: '2018..2015', nearest: '2015..2018', readAs: null},
		'year:2018..2015 is not known (did you mean year:2015..2018?); no record has it',
	],
	[
		{type: 'unknown-value', key: 'year', typedKey: 'date', value: 'soon', nearest: null, readAs: null},
		'date:soon is not known (write date:2019, date:2015..2018, date:2018.. or date:2024-09..2025-03); no record has it',
	],
	[
		{type: 'unknown-value', key: 'year', value: '2/2019', nearest: '2019-02'},
		'year:2/2019 is not known (did you mean year:2019-02?); left out',
	],
	[
		{type: 'unknown-value', key: 'year', value: '20', nearest: null, readAs: '2000..2099'},
		'year:20 is not known (write year:2019, year:2015..2018, year:2018.. or year:2024-09..2025-03); read as 2000..2099',
	],
])('%o', (hint, line) => {
	expect(hintLine(hint)).toBe(line);
});
