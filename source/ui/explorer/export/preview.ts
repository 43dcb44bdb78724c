import {lastOf} from '../../../domain/memo.ts';
import {line, lineWidth, type Line} from '../../kit/line.ts';
import type {ExportPanel} from '../model.ts';
import type {Exporting, ViewModel} from '../view-model.ts';
import {WrappedText} from './wrapped-text.ts';

/** The file of the last preview, in the width of its pane. */
const wrapped = lastOf((text: string, width: number) => new WrappedText(text, width));

/** The beginning of the file from where it is scrolled, and how much of it is left: at most `height` lines. */
export function previewLines(
	{messages, exporting}: ViewModel,
	{scroll, format}: ExportPanel,
	width: number,
	height: number,
): readonly Line[] {
	if (!exporting || height < 1 || width < 1) return [];
	const file = wrapped(exporting.preview(), width);
	const from = Math.min(scroll, file.lastTop(scroll, height));
	const left = file.linesBelow(from + height);
	const drawn = (text: string): Line =>
		line(text, format === 'md' && /^#+ /u.test(text) ? 'strong' : 'plain');
	if (left <= 0 || height < 2) return file.page(from, height).map(drawn);
	const rows = file.page(from, height - 1).map(drawn);
	return [...rows, line(`▾ ${messages.exporting.moreLines(file.linesBelow(from + height - 1))}`)];
}

/** Measures how far the file can be scrolled on a page of this size. */
export function previewScrollMax(
	exporting: Exporting | null,
	scroll: number,
	width: number,
	page: number,
): number {
	return exporting && width > 0 ? wrapped(exporting.preview(), width).lastTop(scroll, page) : 0;
}

/** A heading with a rule behind it, and a remark at the end of the rule. */
export function remarkedHeading(title: string, remark: string, width: number): Line {
	const right = remark === '' ? '' : ` ${remark}`;
	const rule = width - lineWidth(line(title)) - lineWidth(line(right)) - 1;
	// Without room for both, the heading stays.
	if (rule < 1) return line(title, 'heading');
	return [
		{text: title, style: 'heading'},
		{text: ` ${'─'.repeat(rule)}`, style: 'dim'},
		{text: right, style: 'plain'},
	];
}

/** Counts what is written: records, sources, and the size where the whole file is shown. */
export function figures({messages, exporting}: ViewModel): string {
	if (!exporting) return '';
	const {words, exporting: own} = messages;
	const {total, shown, sources} = exporting;
	if (shown < total) return `${words.records(total)} · ${own.beginningOf(shown, total)}`;
	const kilobytes = Math.ceil(Buffer.byteLength(exporting.preview()) / 1000);
	return `${words.records(total)} · ${own.inSources(sources)} · ${own.size(kilobytes)}`;
}
