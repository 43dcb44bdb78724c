import fc from 'fast-check';
import type {Engagement} from '../../source/domain/engagement.ts';
import {body, engagement, participant, source} from '../fixtures/engagements.ts';

const piece = fc.constantFrom(
	...[
		'|',
		'\\',
		'\\|',
		'`',
		'*',
		'_',
		'[',
		']',
		'(',
		')',
		'<',
		'>',
		'#',
		'"',
		"'",
		',',
		';',
		':',
		'=',
		'+',
		'-',
		'@',
	],
	...[
		'\r',
		'\n',
		'\t',
		'\0',
		'\u001B[31m',
		'\u202E',
		'\u2028',
		'﹐',
		'＝',
		' ',
		'1.',
		'](',
		'<b>',
		'&amp;',
		'$',
		'~~',
	],
	...['Giang', 'đoàn', 'https://a.example/', 'javascript:', '😀', '文', '\u0301', '\uD83D'],
);

/** Text made of everything that means something to some format. */
export const hostileText: fc.Arbitrary<string> = fc
	.array(piece, {maxLength: 12})
	.map(pieces => pieces.join(''));

/** Records with such text wherever a record holds text. */
export const hostileRecord: fc.Arbitrary<Engagement> = fc
	.tuple(hostileText, hostileText, hostileText, hostileText, hostileText, hostileText)
	.map(([title, summary, place, name, publisher, url]) =>
		engagement({
			title_en: title,
			title_vi: summary,
			summary_en: summary,
			note: title,
			date_reasons: [place, name],
			topics: [name, place],
			place: {name_en: place, name_vi: name, venue_en: title, venue_vi: place, country: ''},
			people: [participant({name, office: place}), participant({name: title})],
			bodies: [body({name, name_vi: title})],
			sources: [source({publisher, title: name, url}), source({publisher: '', title: '', url: title})],
		}),
	);

/** A pattern for text that no export may hold besides its own line ends. */
export const unsafeCharacter =
	/(?![\r\n])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
