import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {IBufferCell} from '@xterm/headless';
import {Session, keys} from './terminal.ts';

/*
 * Draws the pictures of the README: the built program runs in a real terminal, and the cells of its screen become
 * an SVG.
 * Run by `npm run pictures`.
 */
const cell = {width: 8.4, height: 18};
const margin = 14;
const barHeight = 30;
const palette = ['#1d1f28', '#ff6b6b', '#8ce99a', '#ffd43b', '#74a7ff', '#d0a9ff', '#66d9e8', '#d5d8e2'];
const foreground = '#d5d8e2';

function colourOf(value: IBufferCell): string {
	if (value.isFgDefault()) return foreground;
	return palette[value.getFgColor() % palette.length] ?? foreground;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

function styleOf(value: IBufferCell): string {
	return [
		`fill="${colourOf(value)}"`,
		value.isBold() ? 'font-weight="bold"' : '',
		value.isDim() ? 'opacity="0.6"' : '',
		value.isUnderline() ? 'text-decoration="underline"' : '',
	]
		.filter(Boolean)
		.join(' ');
}

/**
 * One line of the screen: runs of cells of one style, each placed at its own column so that no font can shift the
 * columns.
 */
function lineOf(session: Session, row: number): string {
	const line = session.screen.buffer.active.getLine(row);
	const runs: {column: number; text: string; style: string}[] = [];
	for (let column = 0; line && column < session.screen.cols; column++) {
		const value = line.getCell(column);
		if (!value || value.getWidth() === 0) continue;
		const text = value.getChars() || ' ';
		const style = styleOf(value);
		const last = runs.at(-1);
		if (last?.style === style && last.column + last.text.length === column) last.text += text;
		else runs.push({column, text, style});
	}
	const y = (barHeight + margin + row * cell.height + 13).toFixed(1);
	return runs
		.filter(run => run.text.trim() !== '')
		.map(run => {
			const lead = run.text.length - run.text.trimStart().length;
			const text = run.text.trim();
			const x = (margin + (run.column + lead) * cell.width).toFixed(1);
			const length = (text.length * cell.width).toFixed(1);
			return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs" ${run.style}>${escaped(text)}</text>`;
		})
		.join('\n');
}

function draw(session: Session, title: string): string {
	const {cols, rows} = session.screen;
	const width = Math.ceil(cols * cell.width + margin * 2);
	const height = Math.ceil(rows * cell.height + margin * 2 + barHeight);
	const dots = ['#ff6b6b', '#ffd43b', '#8ce99a'].map(
		(fill, index) => `<circle cx="${20 + index * 18}" cy="16" r="5.5" fill="${fill}"/>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
<rect width="${width}" height="${height}" rx="9" fill="#1d1f28"/>
${dots.join('\n')}
<g font-family="'DejaVu Sans Mono','Menlo','Consolas','Liberation Mono',monospace" font-size="14" xml:space="preserve">
${Array.from({length: rows}, (_, row) => lineOf(session, row))
	.filter(Boolean)
	.join('\n')}
</g>
</svg>
`;
}

async function picture(
	name: string,
	title: string,
	size: {columns: number; rows: number},
	steps: readonly (readonly [string, string | RegExp])[],
): Promise<void> {
	const session = new Session(size);
	try {
		await session.shows('▌');
		await session.steps(...steps);
		const path = fileURLToPath(new URL(`../../media/${name}.svg`, import.meta.url));
		writeFileSync(path, draw(session, title));
		console.log(`media/${name}.svg`);
	} finally {
		await session.dispose();
	}
}

await picture(
	'explorer',
	'The list of engagements, searched for "vinh dioxin", with a preview',
	{columns: 124, rows: 28},
	[
		['/', '▏'],
		['vinh dioxin', /dioxin▏[^]*▌/u],
	],
);
await picture('record', 'One engagement in full', {columns: 92, rows: 30}, [
	['/', '▏'],
	['schriver 2018 vinh', / of \d+/u],
	[keys.enter, /⏎ open/u],
	[keys.enter, 'Why this date'],
]);
