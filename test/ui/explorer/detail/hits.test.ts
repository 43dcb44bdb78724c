import {expect, test} from 'vitest';
import {withHits} from '../../../../source/ui/explorer/detail/hits.ts';
import type {Line} from '../../../../source/ui/kit/line.ts';

const line: Line = [
	{text: 'Phan Văn ', style: 'strong'},
	{text: 'Giang, minister', style: 'plain'},
];

/** The stretches of a line that are marked, in brackets. */
function marked(text: string): string | undefined {
	return withHits(line, text)
		?.map(segment => (segment.style === 'match' ? `[${segment.text}]` : segment.text))
		.join('');
}

test.each([
	['giang', 'Phan Văn [Giang], minister'],
	['van', 'Phan [Văn] Giang, minister'],
	['VĂN GIANG', 'Phan [Văn ][Giang], minister'],
	['an', 'Ph[an] V[ăn] Gi[an]g, minister'],
	[' minister ', 'Phan Văn Giang, [minister]'],
	['g, m', 'Phan Văn Gian[g, m]inister'],
])('%j is marked wherever it stands, case and marks aside', (text, expected) => {
	expect(marked(text)).toBe(expected);
});

test('what stays as it was keeps its style', () => {
	expect(withHits(line, 'giang')?.map(({style}) => style)).toEqual(['strong', 'match', 'plain']);
});

test.each(['hegseth', '', '  '])('%j is nowhere', text => {
	expect(withHits(line, text)).toBeNull();
});
