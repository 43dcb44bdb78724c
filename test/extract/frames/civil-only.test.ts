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
		['a bench', 'Consul General Susan Burns unveiled a bench in a park in Ho Chi Minh City on June 7, 2023.'],
		[
			'words of defence beside a civil party',
			'VietJet took delivery of a Boeing jet from Seattle in Hanoi on June 7, 2023. The Vietnamese pilot once flew for the army.',
		],
		[
			'aid made known, whatever soldiers do beside it',
			'The U.S. Embassy in Hanoi announced $500,000 in aid for flooded homes in Vietnam on June 7, 2023. Vietnamese soldiers mended roofs.',
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
			'where a visit is all that is told',
			'Ambassador Marc Knapper visited Da Nang, Vietnam, on June 7, 2023.',
		],
		[
			'where an official of defence who is not listed speaks',
			'USAID chief Vu Van Lam met Air Defence commander Le Van Lam in Hanoi on June 7, 2023.',
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

	test('after something of defence', () => {
		const then = 'Ambassador Daniel Kritenbrink hosted a reception in Da Nang on March 7, 2020.';
		const first =
			'Vice Adm. Tran Thanh Nghiem and Rear Adm. Stuart Baker boarded USS Theodore Roosevelt in Da Nang on March 6, 2020.';
		expect(drafts(`${first} ${then}`)).toHaveLength(2);
		expect(reasonsAgainst(then)).toEqual(['civil-only']);
	});
});
