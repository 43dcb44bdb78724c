import {describe, expect, test} from 'vitest';
import {paragraphsOf} from '../../../source/extract/frames/paragraphs.ts';
import {document} from '../read.ts';

/** The paragraphs of a text: line, role and words. */
const read = (...lines: readonly string[]): readonly (readonly [number, string, string])[] =>
	paragraphsOf(document(lines.join('\n'))).map(({passage: {line, text}, role}) => [line, role, text]);

const sentence = 'The two ministers met in Hanoi on Tuesday and spoke of mines.';

describe('the paragraphs of a text', () => {
	test('are its lines, without the empty ones, bullets and names of pictures', () => {
		expect(read(sentence, '', `- ${sentence}`, `12) ${sentence}`, '94956c65a9.jpg', '  ')).toEqual([
			[1, 'body', sentence],
			[3, 'body', sentence],
			[4, 'body', sentence],
		]);
		expect(read('')).toEqual([]);
	});

	test('are none of the short lines of a head over long lines', () => {
		const long = `${sentence} ${sentence} ${sentence}`;
		const head = [
			'A RADIO STATION OF THE SOUTH – ITS OWN NEWS',
			'the programme of the past week, written down',
		];
		expect(read(...head, '', long, '', long, '', long).map(([line]) => line)).toEqual([1, 2, 4, 6, 8]);
	});

	test('a short line without a full stop is a heading, unless it is the whole text', () => {
		expect(read('Ministers meet', sentence).map(([, role]) => role)).toEqual(['heading', 'body']);
		expect(read('Ministers meet').map(([, role]) => role)).toEqual(['body']);
		expect(read('a'.repeat(110), 'b'.repeat(111)).map(([, role]) => role)).toEqual(['heading', 'body']);
		for (const end of ['“They met.”', 'They met!', 'They met…', '(They met.)', 'They met:'])
			expect(read(end, sentence)[0]?.[1], end).toBe('body');
	});

	test('a line of a photo, or right after its file, is a caption, unless it is long or of a list', () => {
		expect(read(sentence, `${sentence} Photo: VNA`)[1]?.[1]).toBe('caption');
		expect(read(sentence, `${sentence} Ảnh: TTXVN`)[1]?.[1]).toBe('caption');
		expect(read(sentence, `Photo: VNA ${'a'.repeat(309)}`)[1]?.[1]).toBe('caption');
		expect(read(sentence, `Photo: VNA ${'a'.repeat(310)}`)[1]?.[1]).toBe('body');
		expect(read(sentence, 'a.jpg', sentence, sentence).map(([, role]) => role)).toEqual([
			'body',
			'caption',
			'body',
		]);
		expect(read(sentence, 'a.jpg', `${'a'.repeat(320)}.`)[1]?.[1]).toBe('body');
	});
});

describe('lines that were broken by hand', () => {
	const broken = [
		'The two ministers met in Hanoi on Tuesday',
		'and spoke of mines that had been found in',
		'Quang Tri.',
	];

	test('are read as paragraphs, which begin where the first of their lines stands', () => {
		expect(read('', ...broken, '', sentence)).toEqual([
			[2, 'body', broken.join(' ')],
			[6, 'body', sentence],
		]);
	});

	test('a list and the file of a picture end a paragraph', () => {
		const thrice = [...broken, '', ...broken, '', ...broken];
		const found = read(...thrice, '- One of them spoke first.', 'photo.jpg', 'Both men at the table.');
		expect(found.map(([line, , text]) => [line, text])).toEqual([
			[1, broken.join(' ')],
			[5, broken.join(' ')],
			[9, broken.join(' ')],
			[12, 'One of them spoke first.'],
			[14, 'Both men at the table.'],
		]);
	});

	test('are lines as any other where most of them end a sentence, are long or short, or there are two', () => {
		expect(read(broken[0]!, broken[1]!)).toHaveLength(2);
		expect(read(sentence, sentence, sentence, broken[0]!, broken[1]!)).toHaveLength(5);
		expect(read('Talks', 'Hanoi', 'Mines', 'Ships')).toHaveLength(4);
		const long = `${'word '.repeat(21)}end`;
		expect(read(long, long, long)).toHaveLength(3);
	});
});
