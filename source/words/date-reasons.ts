import type {Participant} from '../domain/engagement.ts';
import {englishMonths} from '../domain/months.ts';
import type {Language} from '../domain/vocabulary.ts';
import {givenNames, rankNames, weekdays} from './reason-names.ts';

/** A sentence that the import writes, in English, and the same in Vietnamese; groups are its values. */
type Wording = readonly [RegExp, (values: Readonly<Record<string, string>>, people: People) => string];
/** More letters than a sentence of the import has; a longer one was written by a person. */
const longest = 2000;

type People = readonly Pick<Participant, 'office' | 'office_vi'>[];

const term = String.raw`(?:(?:from )?\d\S* to \S+|since \S+|until \S+)`;
/** A line of a file, whose name holds no further place: else a list of places could be parted in many ways. */
const place = String.raw`line \d+(?: of (?:(?!\) and line ).){1,255}?)? \([^()]+\)`;

/**
 * What the import says of dates and contradictions. Records keep its sentences in English; this table has them in
 * Vietnamese, and what is not in it was written by a person.
 */
const wordings: readonly Wording[] = [
	[/^The text gives no date\.$/u, () => 'Văn bản không nêu ngày.'],
	[/^The text does not name the day by the calendar\.$/u, () => 'Văn bản không nêu ngày theo lịch.'],
	[/^The text names no day\.$/u, () => 'Văn bản không nêu ngày trong tháng.'],
	[/^The text names day, month and year\.$/u, () => 'Văn bản nêu đủ ngày, tháng, năm.'],
	[
		/^The text gives (?<days>.+) without a year\.$/u,
		({days}) => `Văn bản nêu ${daysIn(days)} mà không có năm.`,
	],
	[
		/^The text names (?<days>.+), and no day between them(?<open>, without a year)?\.$/u,
		({days, open}) => `Văn bản nêu ${daysIn(days)}, không gồm ngày ở giữa${open ? ', không có năm' : ''}.`,
	],
	[
		/^The text gives (?<days>.+?) (?:(?<year>\d{4})|without a year): day and month can be read in either order\.$/u,
		({days, year}) => `Văn bản nêu ${daysIn(days)}${yearIn(year)}: ngày và tháng có thể đọc theo hai thứ tự.`,
	],
	[
		/^The text gives (?<day>.+?) (?:(?<year>\d{4})|without a year), a day that this month does not have: only the month is taken\.$/u,
		({day, year}) => `Văn bản nêu ${daysIn(day)}${yearIn(year)}, tháng đó không có ngày này: chỉ lấy tháng.`,
	],
	[/^The date is not entered yet\.$/u, () => 'Chưa nhập ngày.'],
	[/^Entered by hand during review\.$/u, () => 'Nhập tay khi duyệt.'],
	[
		/^Set aside, since it contradicts the rest: (?<reason>.+)$/u,
		({reason}, people) => `Không dùng, vì mâu thuẫn với các căn cứ khác: ${vietnamese(reason, people)}`,
	],
	[
		/^The title is still (?<old>.+), and (?<newer>.+) came into use on (?<day>\S+)\.$/u,
		({old, newer, day}, people) =>
			`Văn bản vẫn dùng chức danh ${officeIn(old, people)}, còn chức danh ${officeIn(newer, people)} có từ ${day}.`,
	],
	[
		/^The title (?<title>.+) has been in use since (?<day>\S+)\.$/u,
		({title, day}, people) => `Chức danh ${officeIn(title, people)} được dùng từ ${day}.`,
	],
	[
		new RegExp(
			String.raw`^(?<name>.+?) (?:has been|was) (?<acting>Acting )?(?<office>.+?) (?<times>${term}(?: and ${term})*)(?<recalled> \(term of office from recollection\))?\.$`,
			'u',
		),
		({name, acting, office, times, recalled}, people) =>
			`${name} giữ ${acting ? 'quyền ' : ''}chức ${officeIn(office, people)} ${timesIn(times)}${recalled ? ' (nhiệm kỳ ghi theo trí nhớ)' : ''}.`,
	],
	[
		/^(?<name>.+?) is named without an office, and held one of the list (?<times>.+)\.$/u,
		({name, times}) =>
			`${name} được nhắc tên mà không kèm chức danh, và giữ chức trong danh sách ${timesIn(times)}.`,
	],
	[
		/^(?<name>.{1,200}) held the rank of (?<rank>.{1,80}?) (?<times>(?:from|since|until) .+)\.$/u,
		({name, rank, times}) => `${name} mang cấp bậc ${rankIn(rank)} ${timesIn(times)}.`,
	],
	[
		/^The text names the day a (?<day>\p{Lu}\p{L}+day)\.$/u,
		({day}) => `Văn bản nêu ngày đó là ${weekdays[day ?? ''] ?? day}.`,
	],
	[
		/^The text names the (?<name>.+), a name given on (?<day>\S+)\.$/u,
		({name, day}) => `Văn bản nhắc đến ${givenNames[name ?? ''] ?? name}, tên gọi có từ ${day}.`,
	],
	[
		/^The text names (?<years>\d+) years of relations, which were restored in (?<year>\d{4})\.$/u,
		({years, year}) => `Văn bản nhắc đến ${years} năm quan hệ, được thiết lập lại năm ${year}.`,
	],
	[
		/^The text speaks of Vietnam as (?<turn>chair of ASEAN|host of APEC), which it was in (?<years>[\d, ]+)\.$/u,
		({turn, years}) =>
			`Văn bản nhắc việc Việt Nam làm ${turn?.startsWith('chair') ? 'Chủ tịch ASEAN' : 'chủ nhà APEC'}, vào các năm ${years}.`,
	],
	[
		/^The text names number (?<number>\d+) of the series (?<series>.+?), (?:held on (?<day>\S+)|which comes (?<beside>(?:after|before) number .+))\.$/u,
		({number, series, day, beside}) =>
			`Văn bản nêu số thứ tự ${number} trong chuỗi ${series}, ${day ? `diễn ra ngày ${day}` : editionsIn(beside)}.`,
	],
	[
		/^It agrees with what is known already: (?<known>.+)\.$/u,
		({known}) => `Khớp với điều đã biết: ${known}.`,
	],
	[
		new RegExp(
			String.raw`^The list runs (?<order>newest|oldest) first: by its place it is (?:not before (?<before>${place}))?(?: and )?(?:not after (?<after>${place}))?\.$`,
			'u',
		),
		({order, before, after}) =>
			`Danh sách xếp ${order === 'newest' ? 'mới' : 'cũ'} nhất trước: theo vị trí, ngày này ${[
				before ? `không trước ${placesIn(before)}` : '',
				after ? `không sau ${placesIn(after)}` : '',
			]
				.filter(Boolean)
				.join(' và ')}.`,
	],
	[
		/^The text tells the day from its own, and was published on (?<day>\S+)\.$/u,
		({day}) => `Văn bản tính ngày theo ngày đăng của mình, và được đăng ngày ${day}.`,
	],
	[
		/^The text tells the year from its own, and was published on (?<day>\S+)\.$/u,
		({day}) => `Văn bản nói năm tính từ năm đăng, và được đăng ngày ${day}.`,
	],
	[
		/^The text tells the week from its own day, and was published on (?<day>\S+)\.$/u,
		({day}) => `Văn bản nói tuần tính từ ngày đăng, và được đăng ngày ${day}.`,
	],
	[/^The text was published on (?<day>[^\s:]+)\.$/u, ({day}) => `Văn bản được đăng ngày ${day}.`],
	[
		/^The text was published on (?<day>\S+): it announces the next such day shortly before or after\.$/u,
		({day}) => `Văn bản được đăng ngày ${day}: đó là ngày gần nhất như vậy được báo trước, sát ngày đăng.`,
	],
	[
		/^The text was published on (?<day>\S+): such a day was last shortly before or after\.$/u,
		({day}) => `Văn bản được đăng ngày ${day}: ngày gần nhất như vậy ở ngay trước hoặc sau ngày đăng.`,
	],
	[
		/^The text was published on (?<day>\S+), and names the last such day\.$/u,
		({day}) => `Văn bản được đăng ngày ${day}, và nói đến ngày gần nhất như vậy.`,
	],
	[
		/^The text was published on (?<day>\S+) and is taken to report the twelve months before\.$/u,
		({day}) => `Văn bản được đăng ngày ${day}, và được coi là đưa tin về mười hai tháng trước đó.`,
	],
	[
		new RegExp(String.raw`^By the text it was on the same day as (?<place>${place})\.$`, 'u'),
		({place: where}) => `Theo văn bản, việc này cùng ngày với ${placesIn(where)}.`,
	],
	[
		new RegExp(
			String.raw`^It is of the same visit of (?<name>.{0,200}?) as (?<places>${place}(?: and ${place})*)\.$`,
			'u',
		),
		({name, places}) => `Thuộc cùng chuyến thăm của ${name} với ${placesIn(places)}.`,
	],
	[
		new RegExp(
			String.raw`^The only visit of (?<name>.{0,200}?) in these texts that it can be of is that of (?<places>${place}(?: and ${place})*)\.$`,
			'u',
		),
		({name, places}) =>
			`Chuyến thăm duy nhất của ${name} trong các văn bản này mà việc này có thể thuộc về là ở ${placesIn(places)}.`,
	],
	[
		/^The known record gives (?<known>\S+), the text (?<told>\S+)\.$/u,
		({known, told}) => `Hoạt động đã có ghi ${known}, văn bản ghi ${told}.`,
	],
	[
		/^The known record says (?<known>.+), the text (?<told>.+)\.$/u,
		({known, told}) => `Hoạt động đã có ghi nơi diễn ra là ${known}, văn bản ghi ${told}.`,
	],
];

/**
 * A sentence that the import has written on a date or a contradiction, in a language; another one as it is.
 * @param people those of the record, whose offices are known in both languages
 */
export function importSentenceIn(sentence: string, language: Language, people: People = []): string {
	return language === 'vi' ? vietnamese(sentence, people) : sentence;
}

function vietnamese(sentence: string | undefined, people: People): string {
	const text = sentence ?? '';
	if (text.length > longest) return text;
	for (const [pattern, worded] of wordings) {
		const found = pattern.exec(text);
		if (found) return worded(found.groups ?? {}, people);
	}
	return text;
}

function officeIn(office: string | undefined, people: People): string {
	const named = people.find(person => person.office === office && person.office_vi !== '');
	return named?.office_vi ?? office ?? '';
}

function rankIn(rank: string | undefined): string {
	const [, name = '', police] = /^(.+?)( \(Public Security\))?$/u.exec(rank ?? '') ?? [];
	return `${rankNames[name] ?? name}${police ? ' Công an' : ''}`;
}

function timesIn(times: string | undefined): string {
	return (times ?? '')
		.replaceAll(/(?:from )?(\d\S{0,40}) to (\S+)/gu, 'từ $1 đến $2')
		.replaceAll(/since (\S+)/gu, 'từ $1')
		.replaceAll(/until (\S+)/gu, 'đến $1')
		.replaceAll(' and ', ' và ');
}

function placesIn(places: string | undefined): string {
	return (places ?? '')
		.replaceAll(/line (\d+) of (.+?) \(/gu, 'dòng $1 của $2 (')
		.replaceAll(/line (\d+) \(/gu, 'dòng $1 (')
		.replaceAll(') and dòng', ') và dòng');
}

/** `after number 5 of 2011-04-02 and before number 7 of 2013-03-01`. */
function editionsIn(beside: string | undefined): string {
	return (beside ?? '')
		.replaceAll(
			/(after|before) number (\d+) of (\S+)/gu,
			(_, side: string, number: string, day: string) =>
				`${side === 'after' ? 'sau' : 'trước'} số ${number} ngày ${day}`,
		)
		.replace(' and ', ' và ');
}

const joints: Readonly<Record<string, string>> = {to: 'đến', and: 'và', or: 'hoặc'};

/** `7 February`, `27 February to 1 March`, `1 May, 5 May and 9 May`, `February`. */
function daysIn(days: string | undefined): string {
	return (days ?? '')
		.split(/(, | (?:to|and|or) )/u)
		.map((each, at) =>
			at % 2 === 1 ? each.replace(/\p{L}+/u, joint => joints[joint] ?? joint) : dayIn(each),
		)
		.join('');
}

function dayIn(text: string): string {
	const month = englishMonths.findIndex(name => text.endsWith(name)) + 1;
	const day = /^\d+/u.exec(text)?.[0];
	if (month === 0) return day === undefined ? text : `ngày ${day}`;
	return day === undefined ? `tháng ${month}` : `ngày ${day} tháng ${month}`;
}

function yearIn(year: string | undefined): string {
	return year === undefined ? ', không có năm' : ` năm ${year}`;
}
