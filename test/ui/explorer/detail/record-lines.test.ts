import {describe, expect, test} from 'vitest';
import type {Source} from '../../../../source/domain/engagement.ts';
import {languages} from '../../../../source/domain/vocabulary.ts';
import {graphemes} from '../../../../source/text/width.ts';
import {lineWidth} from '../../../../source/ui/kit/line.ts';
import {messagesIn} from '../../../../source/ui/explorer/messages/index.ts';
import {foundIn} from '../../../../source/ui/explorer/detail/hits.ts';
import {recordLines} from '../../../../source/ui/explorer/detail/record-lines.ts';
import {body, engagement, participant, source} from '../../../fixtures/engagements.ts';
import {context, linesOf, oneOfSet, phoneCall, samples, talks, text, visit} from './record-context.ts';

describe.each(languages)('in %s', language => {
	test.each(samples.map(record => [record.id, record] as const))(
		'%s: no line is wider than asked',
		(_, record) => {
			for (let width = 20; width <= 140; width++) {
				for (const line of recordLines(record, width, context(language, samples)))
					expect(lineWidth(line), `${width}: ${text(line)}`).toBeLessThanOrEqual(width);
			}
		},
	);

	test.each(samples.map(record => [record.id, record] as const))(
		'%s: no width loses a letter, whatever stands beside what',
		(_, record) => {
			const letters = (width: number): string =>
				graphemes(linesOf(record, width, {language}).join(''))
					.filter(letter => !/[\s·─│]/u.test(letter))
					.toSorted()
					.join('');
			expect(letters(63)).toBe(letters(30));
			expect(letters(118)).toBe(letters(79));
			// Beside each other there is room to say how long ago it was.
			expect(letters(200).length).toBeGreaterThan(letters(118).length);
		},
	);

	test.each([30, 79, 119, 199])(
		'at a width of %i words next to each other are found, wherever a line ends',
		width => {
			for (const record of samples) {
				const lines = recordLines(record, width, context(language, samples));
				const {title_en, title_vi, summary_en, summary_vi, sources, note} = record;
				const [title, summary] = language === 'en' ? [title_en, summary_en] : [title_vi, summary_vi];
				for (const whole of [title, summary, note, ...sources.map(source => source.title)]) {
					const words = whole.split(/\s+/u).filter(Boolean);
					for (const [index, word] of words.slice(0, -1).entries())
						expect(foundIn(lines, `${word} ${words[index + 1]}`).hits, word).not.toEqual([]);
				}
			}
		},
	);

	test('has no undefined or null in it', () => {
		for (const record of samples)
			expect(linesOf(record, 80, {language}).join('\n')).not.toMatch(/undefined|null|NaN/u);
	});

	test('tells why an inferred date is what it is', () => {
		const lines = linesOf(oneOfSet, 100, {language});
		const at = lines.indexOf(` ${messagesIn(language).words.whyThisDate}`);
		expect(at).toBeGreaterThan(0);
		const open = {en: 'The text gives 7 April', vi: 'Văn bản nêu ngày 7 tháng 4'}[language];
		const office = {en: 'was President of the National Defense', vi: 'giữ chức'}[language];
		expect(lines[at + 1]).toContain(` • ${open}`);
		expect(lines[at + 2]).toContain(`• Ann Rondeau ${office}`);
	});

	test('says that a stated date is stated', () => {
		const lines = linesOf(talks, 80, {language});
		expect(lines[lines.indexOf(` ${messagesIn(language).words.whyThisDate}`) + 1]?.trim()).toBe(
			messagesIn(language).stated,
		);
	});
});

test('a record in full, in English', () => {
	expect(linesOf(visit, 60).map(line => line.slice(1))).toEqual([
		'Hegseth pays an official visit to Vietnam',
		'1–3 November 2025 · official visit · Ministry of National',
		'Defence, Hanoi',
		'Date stated · 2 sources · confidence high',
		'',
		'US Pete Hegseth (visitor)',
		'   Secretary of War',
		'',
		'The secretary came with a small delegation, and opened an',
		'exhibition on the last day.',
		'',
		'Sources',
		'1 Hai bộ trưởng quốc phòng hội đàm tại Hà Nội',
		'  Báo Hải Vân · news.example · 2 Nov 2025',
		'2 Harbour Gazette · gazette.example',
		'',
		'Topics: high-level exchange',
		'',
		'Why this date',
		'Recorded as stated, not inferred.',
		'',
		'Confidence  high',
		'EDTF        2025-11-01/2025-11-03',
		'Origin      shipped with the data',
		'Id          2025-11-01-hegseth-visit-vietnam',
		'',
		'Addresses',
		'1 https://news.example/hoi-dam',
		'2 https://gazette.example/a_(b)',
	]);
});

test('from 80 columns people stand in four columns, and sources in two', () => {
	const lines = linesOf(talks, 79).map(line => line.slice(1));
	expect(lines).toContain('Vietnam        Phan Văn Giang      host     Minister of National Defence');
	expect(lines).toContain('United States  Pete Hegseth        visitor  Secretary of War');
	expect(lines.join('\n')).toMatch(
		/^Sources {2}1 Báo Hải Vân · news.example +2 Báo Hải Vân · news.example$/mu,
	);
	const full = lines.slice(lines.indexOf('Sources in full'));
	expect(full).toEqual([
		'Sources in full',
		'1 Hai bộ trưởng quốc phòng hội đàm tại Hà Nội',
		'  2 Nov 2025',
		'  https://news.example/hoi-dam',
		'2 2 Nov 2025',
		'  https://news.example/anh',
	]);
});

test('from 120 columns sources and evidence stand beside the text, behind one rule', () => {
	const lines = linesOf(oneOfSet, 119);
	expect(lines.every(line => line[77] === '│')).toBe(true);
	const beside = lines.map(line => line.slice(79).trimEnd());
	expect(beside.slice(0, 5)).toEqual(['', 'Sources', '1 clippings-2010.txt, line 14', '', 'Why this date']);
});

test('a terminal that knows links gets them by host and in full', () => {
	const lines = recordLines(talks, 60, {...context('en'), hasLinks: true});
	const links = lines.flat().filter(({link}) => link !== undefined);
	expect(links.map(each => [each.text.trim(), each.link]).filter(([word]) => word !== '')).toEqual([
		['news.example', 'https://news.example/hoi-dam'],
		['news.example', 'https://news.example/anh'],
		['https://news.example/hoi-dam', 'https://news.example/hoi-dam'],
		['https://news.example/anh', 'https://news.example/anh'],
	]);
	expect(links[0]?.style).toBe('link');
	expect(lines.map(text)).toEqual(linesOf(talks, 60));
});

test('of an uncertain date the mark alone is in the colour of doubt; its EDTF stands with the other facts', () => {
	const lines = recordLines(oneOfSet, 120, context('en'));
	const when = lines.find(line => text(line).includes('7 April 2010–12 ?, afternoon (inferred)')) ?? [];
	expect(when.filter(({style}) => style === 'doubt').map(each => each.text)).toEqual([' ?']);
	expect(linesOf(oneOfSet, 100).join('\n')).toContain('EDTF        [2010-04-07,2011-04-07,2012-04-07]');
	expect(linesOf(oneOfSet, 100)).toContain(' Origin      from your imports');
	expect(
		recordLines(talks, 120, context('en'))
			.flat()
			.filter(({style}) => style === 'doubt'),
	).toEqual([]);
});

test('the line of evidence says what settles the day, and how many sources are of it', () => {
	expect(linesOf(oneOfSet, 100)).toContain(' Date inferred: 2 reasons · 1 source · confidence medium');
	expect(linesOf(talks, 100)).toContain(' Day stated · 2 sources · confidence high');
	expect(linesOf(talks, 100, {language: 'vi'}).join('\n')).toContain(' Ngày ghi rõ · 2 nguồn · tin cậy');
});

test('the line of evidence counts the sources recorded as saying the day, as the panel of evidence does', () => {
	const of = (...sources: readonly Source[]): string => linesOf(engagement({sources}), 100).join('\n');
	const [said, unread, silent] = [
		source({publisher: 'Daily', title: 'As one has it', says: ['date', 'place']}),
		source({publisher: 'Unread', title: 'As none has it', says: null}),
		source({publisher: 'Silent', title: 'As a third has it', says: ['place']}),
	];
	expect(of(unread, said, {...unread, title: 'Unread as well'})).toContain(
		' Day stated · 1 of 3 sources recorded as saying it · confidence high',
	);
	expect(of(unread, said)).toContain(' Recorded as saying the date: Daily.');
	expect(of(unread, silent)).toContain(' Day stated · none of 2 sources recorded as saying it ·');
	expect(of(unread)).toContain(' Day stated · 1 source ·');
	expect(of(said, {...said, publisher: 'Copy', reprint_of: 0}, unread)).toContain(
		' Day stated · 1 of 2 independent sources recorded as saying it ·',
	);
	const vietnamese = linesOf(engagement({sources: [unread, said]}), 100, {language: 'vi'}).join('\n');
	expect(vietnamese).toContain(' Ngày ghi rõ · ghi nhận 1 trên 2 nguồn có nêu · ');
});

test('a record in one language only is shown in that one', () => {
	const lines = linesOf(phoneCall);
	expect(lines[0]).toBe(' Hai bộ trưởng điện đàm');
	expect(lines).toContain(' Hai bên đồng ý duy trì các cơ chế đối thoại; mời thăm lẫn nhau.');
	expect(lines.join('\n')).toContain('7 February 2025 ?, evening (inferred)');
});

test('a record without place, people, topics, sources or summary says so or leaves the part out', () => {
	const bare = engagement({
		place: {name_en: '', name_vi: '', venue_en: '', venue_vi: '', country: ''},
		people: [],
		topics: [],
		sources: [],
		summary_en: '',
		summary_vi: '',
		day_part: null,
	});
	expect(linesOf(bare).map(line => line.slice(1))).toEqual([
		'Giang and Hegseth hold talks in Hanoi',
		'2 November 2025 · talks',
		'Day stated · no source · confidence high',
		'',
		'Nobody is named.',
		'',
		'No summary.',
		'',
		'Why this date',
		'Recorded as stated, not inferred.',
		'',
		'Confidence  high',
		'Origin      shipped with the data',
		'Id          2025-11-02-giang-hegseth-talks',
	]);
});

test('ships and organisations stand below the people, with their sides', () => {
	const guard = body({id: 'vn-guard', name: 'Guard', name_vi: 'Vệ binh', side: 'VN', part: 'host'});
	const record = engagement({people: [], bodies: [guard, body(), body({side: 'other', name: 'JS Kagami'})]});
	const lines = linesOf(record, 60);
	const at = lines.indexOf(' Nobody is named.');
	expect(lines.slice(at, at + 4)).toEqual([
		' Nobody is named.',
		' VN Guard (host)',
		' US USS Halyard (visitor)',
		'    JS Kagami (visitor)',
	]);
	expect(linesOf(record, 80, {language: 'vi'}).join('\n')).toMatch(/^ Việt Nam +Vệ binh +chủ nhà *$/mu);
});

test('the series stand below the topics, with number or year', () => {
	const series = [
		{id: 'harbour-talks', number: 3, year: null},
		{id: 'lantern-days', number: null, year: 2025},
	];
	const lines = linesOf(engagement({series}), 80);
	const at = lines.findIndex(line => line.startsWith(' Topics: '));
	expect(lines[at + 1]).toBe(' Series: harbour-talks no. 3; lantern-days 2025');
	expect(linesOf(engagement({series}), 80, {language: 'vi'})).toContain(
		' Chuỗi hoạt động: harbour-talks lần thứ 3; lantern-days năm 2025',
	);
});

test('searched words are marked in title, people and summary', () => {
	const lines = recordLines(talks, 80, {
		...context('en'),
		terms: [{phrases: [['giang'], ['dioxin']], isPrefix: true, marked: null, isQuoted: false}],
	});
	const matches = lines.flat().filter(segment => segment.style === 'match');
	expect(matches.map(segment => segment.text)).toEqual(['Giang', 'Giang', 'dioxin']);
});

test('sides are told by their letters as well as by colour', () => {
	const third = engagement({people: [participant({side: 'other', name: 'Kim Jong-pil'}), participant()]});
	const lines = linesOf(third, 50);
	const named = recordLines(third, 50, context('en')).flatMap(line =>
		line.filter(({style}) => style === 'vietnamHeading').map(each => each.text),
	);
	expect(named).toEqual(['Phan Văn Giang']);
	expect(lines).toContain('    Kim Jong-pil (host)');
	expect(lines).toContain(' VN Phan Văn Giang (host)');
});
