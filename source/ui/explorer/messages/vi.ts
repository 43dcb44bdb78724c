import {inputMethods} from '../../../search/index.ts';
import {numberIn, wordsIn} from '../../../words/index.ts';
import type {Messages} from './en.ts';
import {commandsVi} from './vi-commands.ts';
import {evidenceVi} from './vi-evidence.ts';
import {metVi} from './vi-met.ts';
import {modesVi} from './vi-modes.ts';
import {matrixVi, timelineVi} from './vi-timeline.ts';
import {emptyKeysVi, keyWordsVi} from './vi-key-words.ts';
import {helpVi} from './vi-help.ts';
import {ledgerVi} from './vi-ledger.ts';
import {unreadableVi} from './vi-unreadable.ts';
import {briefVi, savingVi} from './vi-brief.ts';
import {workingSetVi} from './vi-working-set.ts';
import {writingVi} from './vi-writing.ts';
import {paletteVi, savedViewsVi} from './vi-palette.ts';

const number = (count: number): string => numberIn(count, 'vi');

/** The words of the explorer in Vietnamese. */
export const explorerVi: Messages = {
	words: wordsIn('vi'),
	placeHeading: 'Nơi',
	titleHeading: 'Tên hoạt động',
	ofAll: 'trên',
	otherLanguage: key => `Nay là tiếng Anh: ${key} về lại tiếng Việt.`,
	searchHere: search => `gõ ${search} để tìm`,
	searchElsewhere: (back, search) => `${back}, rồi gõ ${search} để tìm`,
	tell: {
		mark: mark => `${mark} để đánh dấu.`,
		quit: quit => `${quit} để thoát.`,
	},
	any: 'tất cả',
	searchPlaceholder: (leaders, years, filters) =>
		`tìm, hoặc  ${leaders}  người   ${years}  năm   ${filters}  mọi bộ lọc`,
	markedChip: 'chỉ mục đã đánh dấu',
	markedOnly: count => `${number(count)} đã đánh dấu`,
	unmarked: count => `${number(count)} đã bỏ đánh dấu`,
	notInRecord: text => `Không có “${text}” trong bản này.`,
	hitOf: (hit, total, text, [next, previous, end]) =>
		`Dòng ${number(hit)} / ${number(total)} có “${text}”: ${next} sau, ${previous} trước, ${end} thôi`,
	nothingToFold: 'Không có chuyến thăm để gập: chỉ gập khi xếp theo ngày, từ 56 cột.',
	noVisitHere: foldAll => `Dòng này không thuộc chuyến thăm nào: ${foldAll} gập hoặc mở tất cả.`,
	nothingMarked: mark => `Chưa đánh dấu mục nào: nhấn ${mark} để đánh dấu.`,
	walked: {undo: redo => `Đã hoàn tác: ${redo} làm lại.`, redo: undo => `Đã làm lại: ${undo} hoàn tác.`},
	nothingTo: {undo: 'Không có gì để hoàn tác.', redo: 'Không có gì để làm lại.'},
	nothingFound: 'Không có hoạt động nào phù hợp.',
	nothingFoundAdvice: 'Không có ở đây không có nghĩa là không xảy ra.',
	nothingSays: words => (words > 1 ? 'Không hoạt động nào có đủ:' : 'Không hoạt động nào có:'),
	nothingFits: 'Không hoạt động nào hợp với:',
	within: 'trong',
	waysOut: 'Cách tìm có kết quả',
	partsAlone: 'Từng phần tìm riêng',
	without: part => `bỏ ${part}`,
	alone: 'tìm riêng',
	withoutFilters: 'bỏ mọi bộ lọc',
	emptyDatabase: 'Cơ sở dữ liệu chưa có hoạt động nào.',
	sorts: {relevance: 'phù hợp nhất trước', '-date': 'mới nhất trước', date: 'cũ nhất trước'},
	sortedBy: order => `Thứ tự: ${order}.`,
	previewAt: {
		auto: 'Bản xem trước: tự chọn chỗ.',
		right: 'Bản xem trước: bên cạnh danh sách.',
		below: 'Bản xem trước: bên dưới danh sách.',
		off: 'Bản xem trước: tắt.',
	},
	lastView: (key, view) => `${key} lần trước: ${view}`,
	noLastView: 'Chưa có danh sách nào từ lần trước.',
	stated: 'Theo ghi nhận, ngày được nêu rõ, không phải suy ra.',
	isImported: 'do bạn nhập',
	noSummary: 'Chưa có tóm tắt.',
	noPeople: 'Không nêu tên ai.',
	positionOf: (index, total) => `${number(index)} trên ${number(total)}`,
	backTo: {list: 'danh sách', 'see-also': 'xem thêm'},
	thisVisit: {visit: 'Chuyến thăm này', event: 'Sự kiện này'},
	inVisit: {visit: 'Trong chuyến này', event: 'Trong sự kiện này'},
	sameTwo: 'Hai người này, trước và sau',
	sourcesInFull: 'Nguồn đầy đủ',
	addresses: 'Địa chỉ',
	evidence: evidenceVi,
	tiers: {together: 'liền nhau', apart: 'rời nhau', related: 'liên quan'},
	relatedTier: take => `liên quan: ${take} để lấy cả`,
	plusRelated: (take, count) => `${take} +${number(count)} liên quan`,
	moreRelated: count => `▾ ${number(count)} liên quan nữa`,
	noneRelated: 'Không còn gì liên quan đến từ đã gõ.',
	whereHeading: 'Nói ở chỗ nào',
	rowOf: (row, rows) => `${number(row)}/${number(rows)}`,
	rowsShown: (from, to, rows) =>
		`${numberIn(from, 'vi')}–${numberIn(to, 'vi')} trên ${numberIn(rows, 'vi')} dòng`,
	sourceCount: count => `${number(count)} nguồn`,
	confidence: label => `tin cậy ${label}`,
	age: ({years, months, days, isAhead}) => {
		const parts = [years > 0 ? `${years} năm` : '', months > 0 ? `${months} tháng` : ''].filter(Boolean);
		const time = parts.length > 0 ? parts.join(' ') : `${days} ngày`;
		if (parts.length === 0 && days === 0) return 'hôm nay';
		return isAhead ? `${time} nữa` : `${time} trước`;
	},
	topics: list => `Chủ đề: ${list}`,
	sourcesHeading: (count, confidence) => `${number(count)} nguồn · độ tin cậy ${confidence}`,
	inThisVisit: (date, whole) => `Trong ${whole === 'visit' ? 'chuyến thăm' : 'sự kiện'} này, ${date}`,
	moreFilters: count => `+${number(count)} bộ lọc`,
	more: count => `▾ còn ${number(count)}`,
	noSeeAlso: 'Không có hoạt động nào khác để xem thêm.',
	spelling: (typed, used) =>
		used === '' ? `Không tìm thấy “${typed}”.` : `Không có “${typed}”: đang hiện ${used}.`,
	elsewhere: (typed, used) => `“${typed}” không đi cùng các từ khác: đang hiện ${used}.`,
	keystrokes: (typed, used, method) =>
		`Không có “${typed}”: hiểu là gõ kiểu ${inputMethods[method]} cho ${used}.`,
	unknownKey: (key, nearest) =>
		`Không có bộ lọc “${key}:”${nearest === null ? '' : ` – có phải ${nearest}:?`}`,
	missingValue: key => `“${key}:” còn thiếu giá trị.`,
	operator: (typed, meant) =>
		meant === null ? `“${typed}” không có nghĩa ở đây.` : `“${typed}” không phải toán tử: hãy gõ ${meant}`,
	takenAsName: (typed, name) => `Hiểu “${typed}” là tên riêng: ${name}.`,
	tooLong: (letters: number, parts: number) =>
		`Quá dài: chỉ tính ${numberIn(letters, 'vi')} chữ đầu và ${parts} từ hay giá trị đầu.`,
	openQuote: 'Chưa đóng ngoặc kép: mọi từ sau dấu này là một cụm.',
	unknownValue: (key, value, nearest) =>
		`Không tìm thấy “${key}:${value}”${nearest === null ? '' : ` – có phải ${nearest}?`}`,
	otherKey: (key, value, meant) => `Không tìm thấy “${key}:${value}”: hãy gõ ${meant}`,
	olderForm: key => `Cơ sở dữ liệu quá cũ cho “${key}:”: lần communique import tới sẽ cập nhật.`,
	unreadableRange: value => `“${value}” không phải là năm: 2019, 2015..2018, 2018.., 2024-09..2025-03`,
	pickerPlaceholder: 'gõ để lọc',
	timePlaceholders: [
		'gõ 2019, 2015..2018, tháng 9 2024, 2024-09..2025-03',
		'gõ 2019, 2015..2018, thg 9/2024',
	],
	unreadableTime: text =>
		`“${text}” không phải là thời gian. Hãy gõ 2019, 2015..2018, 2018.., tháng 9 2024, thg 9/2024..thg 3/2025, 2024-09 hay 2/11/2025.`,
	togetherPlaceholder: key => `gõ tên; ${key} thêm, phải có mặt cả hai`,
	withThem: (names, records) => `cùng ${names} · ${records}`,
	pickerHeadings: {number: 'n', first: 'đầu', last: 'cuối'},
	pickerEmpty: 'Không có gì phù hợp.',
	exporting: {
		title: 'Xuất',
		preview: 'Xem trước',
		fields: {scope: 'Xuất gì', format: 'Định dạng', extra: 'Tùy chọn', target: 'Vào tệp'},
		scopes: {
			record: 'hoạt động này',
			visit: 'cả chuyến thăm',
			these: 'các hoạt động này',
			session: 'mới đánh dấu',
			marked: 'mục đã đánh dấu',
			view: 'danh sách này',
			everything: 'tất cả',
		},
		extras: {details: 'mỗi hoạt động một mục', byteOrderMark: 'cho Excel (BOM)'},
		inSources: count => `${number(count)} nguồn`,
		size: kilobytes => `${number(kilobytes)} kB`,
		doubts: count => `${number(count)} ngày chưa chắc giữ nguyên dấu`,
		beginningOf: (shown, total) => `${number(shown)} mục đầu trong ${number(total)}`,
		moreLines: count => `còn ${number(count)} dòng`,
		shell: 'Lệnh tương ứng',
		idCount: count => `<${number(count)}\u{A0}mã>`,
		commandTooLong: '(lệnh dài hơn màn hình này)',
		unknownExtension: (extension, known) => `Không định dạng nào có đuôi ${extension}: ${known}`,
	},
	writing: writingVi,
	exported: (count, path) => `Đã ghi ${number(count)} hoạt động vào ${path}.`,
	exists: path => `${path} đã có: Enter lần nữa để ghi đè.`,
	emptyPath: 'Hãy gõ tên tệp trước.',
	copied: {
		citation: way => `Đã gửi trích dẫn tới bộ nhớ tạm (${way}).`,
		address: way => `Đã gửi địa chỉ tới bộ nhớ tạm (${way}).`,
		brief: way => `Đã gửi bản tóm tắt tới bộ nhớ tạm (${way}).`,
	},
	citationsCopied: (count, way) => `Đã gửi ${number(count)} trích dẫn tới bộ nhớ tạm (${way}).`,
	tooLongToCopy: key => `Quá dài cho bộ nhớ tạm (OSC 52): ${key} ghi ra tệp.`,
	noClipboard: 'Ở đây không có bộ nhớ tạm. Toàn văn:',
	noBrowser: copy => `Ở đây không có trình duyệt. ${copy} sao chép địa chỉ:`,
	moreHints: count => `+${number(count)} gợi ý`,
	noBrowserFor: site => `Không có trình duyệt cho ${site}: địa chỉ ở cuối hoạt động ấy.`,
	noUrlOf: source => `Nguồn ${number(source)} không có địa chỉ web.`,
	noSource: (source, total) => `Không có nguồn ${number(source)}: bản này có ${number(total)} nguồn.`,
	sourcesTitle: 'Nguồn',
	opened: url => `Đang mở ${url}`,
	noUrl: 'Không nguồn nào của hoạt động này có địa chỉ web.',
	helpTitle: 'Phím tắt',
	helpNarrow: 'gõ để lọc: “dấu”, “năm”, “ctrl”',
	keyCount: count => `${number(count)} phím`,
	tasks: {
		find: 'Tìm',
		move: 'Di chuyển',
		view: 'Danh sách',
		read: 'Đọc',
		keep: 'Lưu giữ',
		leave: 'Rời đi',
	},
	searchTitle: 'Tìm kiếm',
	searchHelp: [
		['giang hegseth', 'cả hai từ, thứ tự tùy ý, không cần dấu'],
		['"đô đốc"', 'các từ đứng liền nhau'],
		['-phát', 'không có từ này'],
		['year:2019  year:2015..2018', 'chắc chắn hoặc có thể trong các năm này'],
		['leader:giang  kind:talks', 'người tham dự; loại'],
		['topic:dioxin  place:hanoi', 'chủ đề; địa điểm'],
		['side:us  source:vnexpress', 'bên; cơ quan đưa tin'],
		['chứcvụ:"bộ trưởng"  sang:us', 'chức vụ; bên sang thăm'],
		['chuỗi:dpd  có:"cam kết"', 'chuỗi; có cam kết hoặc bàn giao'],
		['is:marked  tag:follow-up  note:visa', 'đã đánh dấu, có nhãn, có ghi chú của bạn'],
		['is:inferred  is:stated', 'ngày suy ra, hoặc nguồn ghi rõ'],
		['is:uncertain  is:single-source', 'ngày chưa chắc; chỉ một nguồn'],
		['tincậy:low', 'độ tin cậy của hoạt động'],
		['austin | hagel', 'một trong hai từ'],
		['loại:talks,speech  -loại:talks', 'một trong các loại; trừ loại này'],
		['Giang ×+70', 'bộ lọc; bỏ nó thì thêm 70 hoạt động'],
	],
	searchForms: [
		['"…"', 'cụm từ'],
		['-từ', 'trừ'],
		['a | b', 'hoặc'],
	],
	modes: modesVi,
	met: metVi,
	commands: commandsVi,
	keyWords: keyWordsVi,
	helpWords: helpVi,
	timeline: timelineVi,
	matrix: matrixVi,
	emptyKeys: emptyKeysVi,
	ledger: ledgerVi,
	unreadable: unreadableVi,
	brief: briefVi,
	saving: savingVi,
	working: workingSetVi,
	palette: paletteVi,
	savedViews: savedViewsVi,
};
