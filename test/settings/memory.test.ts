import {expect, test} from 'vitest';
import {withLatest} from '../../source/settings/memory.ts';

test('a query becomes the latest, once, without the spaces around it', () => {
	expect(withLatest(['giang', 'dioxin'], ' giang ')).toEqual(['dioxin', 'giang']);
	expect(withLatest(['giang'], '  ')).toEqual(['giang']);
});

test('200 queries are kept, the latest of them', () => {
	const typed = Array.from({length: 250}, (_, index) => `query ${index}`);
	const kept = typed.reduce<readonly string[]>(withLatest, []);
	expect(kept).toEqual(typed.slice(50));
});
