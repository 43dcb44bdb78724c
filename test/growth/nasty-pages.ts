import {between, counted, named, nested, over, repeated, type NastyText} from './nasty-input.ts';

const day = (index: number): string => `${(index % 28) + 1}/${(index % 12) + 1}/${1996 + (index % 25)}`;
const vietnamese = (index: number): string =>
	`Ngày ${day(index)}, Đại tướng Phan Văn Giang tiếp Đại sứ Marc Knapper tại Hà Nội.`;
const english = (index: number): string =>
	`On May ${(index % 28) + 1}, ${1996 + (index % 25)}, General Phan Van Giang received Ambassador Marc Knapper in Hanoi.`;
const name = (index: number): string =>
	`Admiral ${'BCDFGHKLMN'[index % 10]}${'aeiou'[index % 5]}${'bdgklmnprt'[Math.floor(index / 10) % 10]}son`;

/** Texts without markup, read line by line. */
export const nastyPlain = [
	...repeated(
		'Đại tướng ',
		'Bộ trưởng Bộ Quốc phòng ',
		'Secretary of Defense ',
		'General ',
		'of the ',
		'and ',
		'và ',
		', ',
		'. ',
		'… ',
	),
	...repeated(
		'Nguyễn Văn ',
		'Phan Văn Giang, ',
		'Marc Knapper and ',
		'Mr. A ',
		'A. B. ',
		'thăm và làm việc ',
		'tiếp ',
		'received ',
		'met with ',
	),
	...repeated(
		'USS Carl Vinson, ',
		'tàu ',
		'tại Hà Nội ',
		'in Hanoi ',
		'Hà Nội, ',
		'Da Nang, Hanoi - ',
		'“',
		'“a” ',
		'”',
		'"a',
		'((',
		'(a) ',
		'- ',
		'\n',
	),
	...repeated(
		'a',
		'ế',
		'e\u{302}\u{301}',
		'\u{301}',
		'\u{200B}',
		'\u{200D}\n',
		'\u{202E}',
		'\u{FEFF}',
		'Ã©',
		'áº¿ ',
		'Ä\u{90}',
		'\u{FFFD}',
		'\0',
		'\t',
		'\r',
		' \n',
		'İ',
		'中',
	),
	...named({
		'lines that tell an engagement': counted(vietnamese, '\n'),
		'lines that tell one in English': counted(english, '\n'),
		'lines in both languages': counted(index => (index % 2 ? vietnamese : english)(index), '\n'),
		'sentences in one line': counted(vietnamese),
		'English sentences in one line': counted(english),
		'people in one sentence': between(
			'General Phan Van Giang received ',
			counted(name, ', '),
			' in Hanoi on May 1, 2019.',
		),
		'titles before one name': between(
			'Ngày 1/5/2019, ',
			over('Thứ trưởng Bộ Quốc phòng, '),
			'Nguyễn Chí Vịnh tiếp Marc Knapper.',
		),
		'a clause in a clause': nested('who said that he (', 'met Marc Knapper', ')'),
		'one sentence without an end': between(
			'On May 1, 2019 ',
			over('and said that cooperation was good '),
			'.',
		),
		'a quotation without an end': between('“', over('hai bên hợp tác tốt đẹp '), ''),
	}),
];

/** Texts in Markdown. */
export const nastyMarkdown = [
	...repeated(
		'*',
		'**a',
		'_a_ ',
		'`',
		'[',
		'[a](',
		'![',
		'](',
		'[a]: b\n',
		'> ',
		'#',
		'# a\n',
		'- a\n',
		'|',
		'|a|b|\n|-|-|\n',
		'~~',
		'***\n',
		'\\',
		'<b',
		'&amp;',
	),
	...named({
		'lists in lists': letters =>
			Array.from(
				{length: Math.round(Math.sqrt(letters / 2))},
				(_, depth) => `${' '.repeat(2 * depth)}- a`,
			).join('\n'),
		'quotations in quotations': between('', over('>'), ' a'),
		'links in links': nested('[', 'a', '](b)'),
		'emphasis in emphasis': nested('*a ', 'b', ' c*'),
		'a table of many columns': letters => `|${'a|'.repeat(letters / 4)}\n|${'-|'.repeat(letters / 4)}`,
		'headings with a day': counted(index => `## ${day(index)}\n${vietnamese(index)}`, '\n\n'),
		'links in sentences': counted(index => `[${english(index)}](https://a.example/${index})`, '\n'),
	}),
];

/** Pages in HTML. */
export const nastyHtml = [
	...repeated(
		'<',
		'<b',
		'<b>',
		'</b>',
		'<p>a',
		'<div>',
		'<div><p>a</p>',
		'<br>',
		'<!--',
		'-->',
		'<![CDATA[',
		'<a href="',
		'<a href="x">y</a>',
		'<table>',
		'<tr><td>a',
	),
	...repeated(
		'&',
		'&#',
		'&amp;',
		'&#x1b;',
		'&aacute;',
		'<script>',
		'<style>',
		'<li>a',
		'<ul><li>',
		'<title>',
		'<meta ',
		'<p a=b ',
		'<img alt="',
		'<svg>',
		'<p>\u{200B}',
	),
	...named({
		'elements in elements': nested('<div>', 'a', '</div>'),
		'elements that are closed in another order': nested('<b><i>', 'a', '</b></i>'),
		'tables in tables': nested('<table><tr><td>', 'a', '</td></tr></table>'),
		'attributes of one element': between(
			'<p ',
			counted(index => `a${index}="b"`),
			'>x</p>',
		),
		'an attribute without an end': between('<p class="', over('a '), ''),
		'titles in the head': between(
			'<head>',
			counted(index => `<title>a${index}</title>`, ''),
			'</head><p>b</p>',
		),
		'articles beside each other': counted(
			index => `<article><h1>a${index}</h1><p>${english(index)}</p></article>`,
			'',
		),
		'paragraphs that tell an engagement': counted(index => `<p>${vietnamese(index)}</p>`, ''),
		'linked data': between('<script type="application/ld+json">', nested('[', '1', ']'), '</script><p>a</p>'),
		'linked data of many parts': between(
			'<script type="application/ld+json">[',
			counted(index => `{"@type":"A${index}"}`, ','),
			']</script><p>a</p>',
		),
		'mojibake in paragraphs': counted(() => '<p>Ä\u{90}áº¡i tÆ°á»›ng Phan VÄƒn Giang</p>', ''),
	}),
];

export type Format = 'txt' | 'md' | 'html';
/** The pages by the ending of their files. */
export const nastyPages: Readonly<Record<Format, readonly NastyText[]>> = {
	txt: nastyPlain,
	md: nastyMarkdown,
	html: nastyHtml,
};
