import {describe, expect, test} from 'vitest';
import {drafts, reasonsAgainst} from '../read.ts';

describe('what is civil alone is no engagement', () => {
	test.each([
		['a ministry', 'Health Minister Vu Van Lam received Ambassador Marc Knapper in Hanoi on June 7, 2023.'],
		[
			'an agency',
			'USAID and the Ministry of Industry and Trade signed an agreement in Hanoi on June 7, 2023.',
		],
		[
			'a business before leaders',
			'VietJet of Vietnam and Boeing signed a contract in Hanoi on Feb. 27, 2019; U.S. President Donald Trump looked on.',
		],
		[
			'a leader of one side',
			'Prime Minister Pham Minh Chinh received 40 American companies led by Ambassador Marc Knapper on June 7, 2023.',
		],
		[
			'nobody of state, without any such word',
			'The chairman of Kon Tum, Le Van Lam, met Ambassador Marc Knapper in Kon Tum on June 7, 2023.',
		],
		[
			'words that only sound like defence',
			'Health Minister Vu Van Lam and Consul General Susan Burns met in Hanoi on June 7, 2023 about food security.',
		],
		['no general', 'Auditor General Vu Van Lam received Ambassador Marc Knapper in Hanoi on June 7, 2023.'],
		[
			'a ministry, in Vietnamese',
			'Thứ trưởng Bộ Y tế Vũ Văn Lâm tiếp Đại sứ Mỹ Marc Knapper tại Hà Nội ngày 7/6/2023.',
		],
		[
			'a ministry, without marks',
			'Thu truong Bo Y te Vu Van Lam tiep Dai su My Marc Knapper tai Ha Noi ngay 7/6/2023.',
		],
	])('%s', (_, text) => {
		expect(reasonsAgainst(text)).toEqual(['civil-only']);
	});
});

describe('what is civil is an engagement', () => {
	test.each([
		[
			'with an officer',
			'Health Minister Vu Van Lam received Rear Adm. John Lee of the United States in Hanoi on June 7, 2023.',
		],
		[
			'about what the war left',
			'Labour Minister Vu Van Lam received Ambassador Marc Knapper in Hanoi on June 7, 2023 about unexploded ordnance.',
		],
		[
			'with somebody whose post of defence is known and not told',
			'Phan Van Giang received Lloyd Austin and some companies in Hanoi on June 7, 2023.',
		],
		[
			'between leaders of both sides',
			'President Vo Van Thuong held talks with President Joe Biden about trade and companies in Hanoi on Sept. 11, 2023.',
		],
		[
			'where somebody of state is received',
			'National Assembly Chairman Vuong Dinh Hue received Ambassador Marc Knapper in Hanoi on June 7, 2023.',
		],
		[
			'with forces, in Vietnamese',
			'Bộ trưởng Bộ Y tế Vũ Văn Lâm tiếp Đại sứ Mỹ Marc Knapper ngày 7/6/2023 tại Hà Nội, bàn về quân y.',
		],
	])('%s', (_, text) => {
		expect(drafts(text)).toHaveLength(1);
	});
});
