import {expect, test} from 'vitest';
import {explorer} from './explorer.ts';
import {expectWholeFrame} from './frame.ts';

const languages = [
	['en', 'Counterparts', 'and the United States', 'Longest silence', 'Who travelled'],
	['vi', 'Người đã gặp', 'và Hoa Kỳ', 'Khoảng lặng dài nhất', 'Ai sang thăm ai'],
] as const;

test.each(languages)(
	'in %s: from a row to a dossier, its pair, a record, and back',
	async (language, ...words) => {
		const [counterparts, side, silence, travelled] = words;
		for (const [columns, rows] of [
			[80, 24],
			[120, 40],
		] as const) {
			const session = await explorer({
				columns,
				rows,
				arguments: ['--lang', language, '-l', 'phan-van-giang', '-l', 'lloyd-austin'],
			});
			await session.steps(['d', '▸ '], ['\r', counterparts]);
			expect(session.text()).toMatch(new RegExp(`^ Phan Văn Giang {2}${side}`, 'u'));
			expect(session.text()).toMatch(/^▌ Lloyd Austin +━+ +12 /mu);
			expectWholeFrame(session);
			await session.steps(['\t', /[▌]\s*20(?: Nov |\/11\/)2024/u], ['\t', counterparts]);
			await session.steps(['\r', travelled], ['v', /^ Lloyd Austin {2}⇄ {2}Phan Văn Giang/u]);
			expect(session.text()).toContain(silence);
			expectWholeFrame(session);
			await session.steps(['\r', /‹ (?:pair|cặp)/u], ['q', travelled], ['q', counterparts]);
			await session.steps(['q', text => !text.includes(counterparts)]);
		}
	},
);
