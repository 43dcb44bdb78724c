import {dateLabel} from '../../../domain/date-label.ts';
import {isEdtf} from '../../../domain/date.ts';
import type {Source} from '../../../domain/engagement.ts';
import type {Language} from '../../../domain/vocabulary.ts';
import {passageLabel} from '../../../export/index.ts';
import {hostOf} from '../../../text/web-host.ts';
import {line, lineWidth, paragraph, withLink, type Line, type Segment} from '../../kit/line.ts';
import {asOneText, besideEachOther, wrappedLine} from '../../kit/wrapped-line.ts';
import {linkOf, webAddress} from '../web-address.ts';
import type {RecordContext} from './context.ts';

/** Columns of the first of two columns of sources; it gives way where the second had fewer than so many. */
const shortColumns = {first: 36, second: 34} as const;

/** The sources by number, as digits open them, the headline first where there is one. */
export function sourceLines(
	sources: readonly Source[],
	width: number,
	context: RecordContext,
): readonly Line[] {
	return sources.flatMap((source, index) =>
		numbered(index, sources.length, room => cellOf(source, room, context), width),
	);
}

/** The same by publisher and site alone, in two columns; what has neither by its passage. */
export function sourcesInShort(
	sources: readonly Source[],
	width: number,
	context: RecordContext,
): readonly Line[] {
	const half = Math.ceil(sources.length / 2);
	const first = Math.min(shortColumns.first, width - shortColumns.second);
	const stacks = [sources.slice(0, half), sources.slice(half)].map((each, column) =>
		each.flatMap((source, index) =>
			numbered(
				column * half + index,
				sources.length,
				room => shortCellOf(source, room, context),
				column === 0 ? first - 1 : width - first,
			),
		),
	);
	return besideEachOther(stacks, [first]);
}

/** Lines behind the number of a source. */
function numbered(
	index: number,
	count: number,
	linesIn: (room: number) => readonly Line[],
	width: number,
): readonly Line[] {
	const numberWidth = String(count).length + 1;
	const lines = linesIn(width - numberWidth);
	return lines.length === 0
		? []
		: besideEachOther([[line(String(index + 1), 'strong')], lines], [numberWidth]);
}

/** A day as a language writes it; what is none as it is. */
function publishedLabel(published: string, language: Language): string {
	// A foreign database can hold anything here.
	return isEdtf(published) ? dateLabel(published, language) : published;
}

/** The headline on lines of its own, then who says so where and when. */
function cellOf(source: Source, width: number, context: RecordContext): readonly Line[] {
	const {publisher, title, published, passage} = source;
	const {language} = context;
	return [
		...(title === '' ? [] : paragraph(title, width, {indent: 0})),
		...asOneText(
			filledLines(
				[
					{text: publisher, style: 'plain'},
					addressPart(source, context),
					{text: publishedLabel(published, language), style: 'plain'},
					{text: passage ? passageLabel(passage, language) : '', style: 'plain'},
				],
				width,
			),
		),
	];
}

function shortCellOf(source: Source, width: number, context: RecordContext): readonly Line[] {
	const {publisher, passage} = source;
	const address = addressPart(source, context);
	const where = passage && address.text === '' ? passageLabel(passage, context.language) : '';
	const parts: readonly Segment[] = [
		{text: publisher, style: 'plain'},
		address,
		{text: publisher === '' ? where : '', style: 'plain'},
	];
	return filledLines(parts, width);
}

/** The site of a source, which leads to its page where the terminal knows links. */
function addressPart({url}: Source, context: RecordContext): Segment {
	const link = linkOf(url, context);
	const text = webAddress(url) === null ? url : hostOf(url);
	return {text, style: 'link', ...(link === undefined ? {} : {link})};
}

/** Facts one after the other, on as few lines as hold them; one is only broken where it is wider than a line. */
function filledLines(parts: readonly Segment[], width: number): readonly Line[] {
	const lines: Line[] = [];
	for (const part of parts.filter(({text}) => text !== '')) {
		const last = lines.at(-1);
		const joined: Line = last ? [...last, {text: ' · ', style: 'plain'}, part] : [part];
		if (last && lineWidth(joined) <= width) lines[lines.length - 1] = joined;
		else lines.push(...wrappedLine([part], width));
	}
	return lines;
}

/** The whole addresses by number, to be read and taken from the screen. */
export function addressLines(
	sources: readonly Source[],
	width: number,
	context: RecordContext,
): readonly Line[] {
	const numberWidth = String(sources.length).length + 1;
	return sources.flatMap(({url}, index) => {
		const address = paragraph(url, width - numberWidth, {indent: 0});
		const linked = address.map(each => withLink(each, linkOf(url, context)));
		return url === '' ? [] : besideEachOther([[line(String(index + 1))], linked], [numberWidth]);
	});
}

/** Headline, day, passage and whole address by number: all that is told of the sources in short is left out. */
export function sourcesInFull(
	sources: readonly Source[],
	width: number,
	context: RecordContext,
): readonly Line[] {
	const {language} = context;
	return sources.flatMap(({title, published, passage, publisher, url}, index) => {
		const isTold = publisher === '' && url === '';
		const day = publishedLabel(published, language);
		const where = passage && !isTold ? passageLabel(passage, language) : '';
		return numbered(
			index,
			sources.length,
			room => [
				...(title === '' ? [] : paragraph(title, room, {indent: 0})),
				...filledLines(
					[day, where].map((text): Segment => ({text, style: 'plain'})),
					room,
				),
				...(url === ''
					? []
					: paragraph(url, room, {indent: 0}).map(each => withLink(each, linkOf(url, context)))),
			],
			width,
		);
	});
}
