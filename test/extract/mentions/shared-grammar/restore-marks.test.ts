import {expect, test} from 'vitest';
import {vietnamese} from '../../../../source/extract/mentions/locales/vi/index.ts';
import {buildLexicon} from '../../../../source/extract/mentions/shared-grammar/lexicon.ts';
import {readMentions} from '../../../../source/extract/mentions/pipeline.ts';
import {shippedReference} from '../../../fixtures/reference.ts';
import {dateLine, read} from '../../read.ts';

const withoutMarks = (text: string): string =>
	text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

test.each([
	'Tối 23-10, hai bên điện đàm.',
	'Ngày mùng 2 tháng 9, tại Hà Nội',
	'hôm kia tại trụ sở Bộ',
	'Chiều qua, ông tới thăm',
	'sáng thứ Tư tuần trước',
	'chiều thứ sáu',
	'Chủ nhật (7/5), tàu',
	'từ ngày 16 đến hết ngày 20.4',
	'từ 4 tới 6/6/2019',
	'ngày 3 tháng tư năm 2018',
	'đầu tuần tới',
	'trong tháng này, ngày 12 tháng này',
	'ngày 1/5/2019. Sáng hôm sau,',
	'hôm 1/1/2020. Hai ngày trước đó,',
	'trong ngày thứ hai của chuyến thăm, bắt đầu 4/5/2019',
	'Năm 2019 và tháng 7/2015',
])('without marks the same days are read: %s', text => {
	const bare = withoutMarks(text);
	const {dates} = readMentions(bare, vietnamese.unmarked ?? vietnamese, buildLexicon(shippedReference()), []);
	expect(dates.map(date => dateLine(bare, date))).toEqual(
		read('vi', text).dates.map(date => withoutMarks(dateLine(text, date))),
	);
});
