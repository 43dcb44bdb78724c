import {expect, test} from 'vitest';
import {linesOf, phoneCall, talks, visit} from './record-context.ts';

test('the meetings of the same two stand before the evidence, a line each', () => {
	const lines = linesOf(talks, 79, {
		sameTwo: [phoneCall, {...visit, title_en: 'A very long title '.repeat(9)}],
	});
	const at = lines.findIndex(line => line.startsWith(' The same two, before and after ─'));
	expect(lines[at + 1]).toBe(' 7 Feb 2025 ?  phone  Hai bộ trưởng điện đàm');
	expect(lines[at + 2]).toMatch(/^ 1–3 Nov 2025 {2}visit {2}A very long .*…$/u);
	expect(linesOf(talks, 79).join('\n')).not.toContain('The same two');
});
