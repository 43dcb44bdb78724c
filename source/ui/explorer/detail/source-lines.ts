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

/** From this width on sources stand in two columns behind their heading. */
const twoColumnsFrom = 60;

/** The sources by number, as digits open them, the headline first where there is one. */
export function sourceLines(
	sources: readonly Source[],
	width: number,
	context: RecordContext,
	mayHaveTwoColumns: boolean,
): readonly Line[] {
	const numberWidth = String(sources.length).length + 1;
	const cell = (source: Source, index: number, room: number): readonly Line[] =>
		besideEachOther(
			[[line(String(index + 1), 'strong')], cellOf(source, room - numberWidth, context)],
			[numberWidth],
		);
	if (width < twoColumnsFrom || !mayHaveTwoColumns || sources.length < 2)
		return sources.flatMap((source, index) => cell(source, index, width));
	const room = Math.floor((width - 1) / 2);
	const half = Math.ceil(sources.length / 2);
	const stacks = [sources.slice(0, half), sources.slice(half)].map((each, column) =>
		each.flatMap((source, index) => cell(source, column * half + index, room)),
	);
	return besideEachOther(stacks, [width - room]);
}

/** A day as a language writes it; what is none as it is. */
function publishedLabel(published: string, language: Language): string {
	// A foreign database can hold anything here.
	return isEdtf(published) ? dateLabel(published, language) : published;
}

/** The headline on lines of its own, then who says so where and when. */
function cellOf(source: Source, width: number, context: RecordContext): readonly Line[] {
	const {publisher, title, url, published, passage} = source;
	const {language} = context;
	const address = webAddress(url) === null ? url : hostOf(url);
	const link = linkOf(url, context);
	const parts: readonly Segment[] = [
		{text: publisher, style: 'plain'},
		{text: address, style: 'link', ...(link === undefined ? {} : {link})},
		{text: publishedLabel(published, language), style: 'plain'},
		{text: passage ? passageLabel(passage, language) : '', style: 'plain'},
	];
	return [
		...(title === '' ? [] : paragraph(title, width, {indent: 0})),
		...asOneText(
			filledLines(
				parts.filter(({text}) => text !== ''),
				width,
			),
		),
	];
}

/** Facts one after the other, on as few lines as hold them; one is only broken where it is wider than a line. */
function filledLines(parts: readonly Segment[], width: number): readonly Line[] {
	const lines: Line[] = [];
	for (const part of parts) {
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
