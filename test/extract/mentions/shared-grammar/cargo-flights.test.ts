import {describe, expect, test} from 'vitest';
import {read} from '../../read.ts';

const kindsOf = (language: 'vi' | 'en', text: string): readonly string[] =>
	read(language, text).kinds.map(({kind}) => kind);

describe('an aircraft that lands', () => {
	test.each([
		['en', 'Two C-130s loaded with tents landed at Noi Bai airport on Monday.', 'handover'],
		['en', 'A relief flight with 20 tons of blankets touched down in Danang.', 'handover'],
		['vi', 'Máy bay C-17 chở 15 tấn lều bạt hạ cánh xuống sân bay Đà Nẵng sáng 6-11.', 'handover'],
		['en', 'A C-17 carrying the secretary and his staff landed in Haiphong.', 'official-visit'],
		['vi', 'Máy bay chở phái đoàn Mỹ hạ cánh xuống sân bay Nội Bài.', 'official-visit'],
		[
			'en',
			'A plane with 20 tons of blankets was late. Defense Secretary Ash Carter landed in Haiphong.',
			'official-visit',
		],
		[
			'en',
			'A plane with 20 tons of blankets and Ambassador Ted Osius aboard landed in Haiphong.',
			'official-visit',
		],
	] as const)('%s: %s', (language, text, kind) => {
		expect(kindsOf(language, text)).toContain(kind);
		expect(kindsOf(language, text)).not.toContain(kind === 'handover' ? 'official-visit' : 'handover');
	});
});
