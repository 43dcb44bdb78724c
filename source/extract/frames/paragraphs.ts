import {singleSpaced} from '../../text/single-spaces.ts';
import type {Document, Passage} from '../import-model.ts';

/** A passage and what it is to its text. */
export interface Paragraph {
	readonly passage: Passage;
	/**
	 * `caption`: of a photo; `heading`: a short line without a full stop. Both may tell what the body leaves out, but
	 * count less.
	 */
	readonly role: 'body' | 'caption' | 'heading';
}

/** Longer headings are sentences; shorter bodies are headings. */
const longestHeading = 110;
const longestCaption = 320;
const sentenceEnd = /[.!?…:;]["”’)\]]*$/u;
/** `94956c65a934256a7c25.jpg`, `vnapotal… 1762083217973135068017.jpg`. */
const fileName = /^[^\s]+(?:\s+\d+)?\.(?:jpe?g|png|gif|webp|svg|mp4|mp3|pdf)$/iu;
const photoCredit = /(?:^|[.\s(])(?:Photo|Photos|Ảnh|Anh|Nguồn ảnh|Video|Clip|Courtesy photo)\s*:/iu;
const bullet = /^(?:[-*•–—▪●]|\d{1,3}[.)])\s+/u;
/** Hard-wrapped lines are shorter than this, and all but the last end without a full stop. */
const wrapWidth = 100;
/** The largest share of longer lines in a text that is wrapped. */
const mostLong = 0.2;

/**
 * The passages of a text: a line each, or a paragraph where the lines are hard-wrapped. Names of image files and
 * empty lines are none. A passage has no run of white space, which patterns would run through again and again.
 */
export function paragraphsOf(document: Document): Paragraph[] {
	const lines = document.lines.map(singleSpaced);
	const passages = isWrapped(lines) ? paragraphs(document, lines) : singleLines(document, lines);
	const isAlone = passages.length === 1;
	return passages.flatMap((passage, index) => {
		if (fileName.test(passage.text)) return [];
		const afterImage = fileName.test(passages[index - 1]?.text ?? '');
		return [{passage, role: isAlone ? 'body' : roleOf(passage.text, afterImage)}];
	});
}

function roleOf(text: string, afterImage: boolean): Paragraph['role'] {
	if (photoCredit.test(text) && text.length <= longestCaption) return 'caption';
	if (afterImage && text.length <= longestCaption && !bullet.test(text)) return 'caption';
	return text.length <= longestHeading && !sentenceEnd.test(text) ? 'heading' : 'body';
}

function singleLines(document: Document, all: readonly string[]): Passage[] {
	return all.flatMap((line, index) => {
		const text = line.trim().replace(bullet, '');
		return text === '' ? [] : [{document, line: index + 1, text}];
	});
}

function paragraphs(document: Document, all: readonly string[]): Passage[] {
	const found: Passage[] = [];
	let lines: string[] = [];
	let first = 0;
	const close = (): void => {
		const text = lines.join(' ').replace(bullet, '');
		if (text !== '') found.push({document, line: first + 1, text});
		lines = [];
	};
	for (const [index, line] of all.entries()) {
		const text = line.trim();
		if (text === '' || bullet.test(text) || fileName.test(text)) close();
		if (text === '') continue;
		if (lines.length === 0) first = index;
		lines.push(text);
		if (fileName.test(text)) close();
	}
	close();
	return found;
}

/**
 * Returns true when paragraphs run over several short lines, most of which break within a sentence. Where paragraphs
 * stand on long lines of their own, only a head of several lines looks so.
 */
function isWrapped(lines: readonly string[]): boolean {
	const long = lines.filter(line => line.length > wrapWidth);
	if (long.length > lines.filter(line => line.trim() !== '').length * mostLong) return false;
	const pairs = lines.flatMap((line, index) => {
		const next = lines[index + 1]?.trim() ?? '';
		return line.trim() !== '' && next !== '' ? [{line: line.trim(), next}] : [];
	});
	if (pairs.length < 2) return false;
	const broken = pairs.filter(
		({line, next}) =>
			line.length <= wrapWidth &&
			line.length >= 30 &&
			!sentenceEnd.test(line) &&
			/^[\p{L}\p{N}(“"]/u.test(next),
	);
	return broken.length / pairs.length > 0.6;
}
