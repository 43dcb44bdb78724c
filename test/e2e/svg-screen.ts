import type {IBufferCell} from '@xterm/headless';
import type {Session} from './terminal.ts';

/** A stretch of one line of a screen whose cells have one look. */
interface Run {
	readonly column: number;
	text: string;
	readonly look: string;
	/** The colour behind it; null for that of the screen. */
	readonly background: string | null;
}

/** A screen at a moment: its lines as SVG, and how long it stands, in seconds. */
export interface Still {
	readonly lines: readonly string[];
	readonly seconds: number;
}

const cell = {width: 8.4, height: 18};
const margin = 14;
const barHeight = 30;
const screen = '#1d1f28';
const foreground = '#d5d8e2';
const palette = ['#1d1f28', '#ff6b6b', '#8ce99a', '#ffd43b', '#74a7ff', '#d0a9ff', '#66d9e8', '#d5d8e2'];

/** The screen of a session as it stands, to be shown for so many seconds. */
export function still(session: Session, seconds = 1): Still {
	const {rows} = session.screen;
	return {lines: Array.from({length: rows}, (_, row) => lineOf(session, row)), seconds};
}

/**
 * The picture of a terminal as an SVG: one still, or several one after the other, over and over. A line that stays the
 * same is drawn once.
 * @param size in cells
 */
export function screenSvg(
	stills: readonly Still[],
	{columns, rows}: {readonly columns: number; readonly rows: number},
	title: string,
): string {
	const width = Math.ceil(columns * cell.width + margin * 2);
	const height = Math.ceil(rows * cell.height + margin * 2 + barHeight);
	const dots = ['#ff6b6b', '#ffd43b', '#8ce99a'].map(
		(fill, index) => `<circle cx="${20 + index * 18}" cy="16" r="5.5" fill="${fill}"/>`,
	);
	const lines = Array.from({length: rows}, (_, row) => lineOverTime(stills, row)).filter(Boolean);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
<rect width="${width}" height="${height}" rx="9" fill="${screen}"/>
${dots.join('\n')}
<g font-family="'DejaVu Sans Mono','Menlo','Consolas','Liberation Mono',monospace" font-size="14" xml:space="preserve">
${lines.join('\n')}
</g>
</svg>
`;
}

/** One line of the screen in all stills: each look of it is visible while it stands. */
function lineOverTime(stills: readonly Still[], row: number): string {
	const total = stills.reduce((sum, {seconds}) => sum + seconds, 0);
	const looks: {line: string; from: number; to: number}[] = [];
	let at = 0;
	for (const {lines, seconds} of stills) {
		const line = lines[row] ?? '';
		const last = looks.at(-1);
		if (last?.line === line) last.to += seconds;
		else looks.push({line, from: at, to: at + seconds});
		at += seconds;
	}
	if (looks.length === 1) return looks[0]?.line ?? '';
	return looks
		.filter(({line}) => line !== '')
		.map(({line, from, to}) => {
			const times = [0, from / total, to / total].map(time => time.toFixed(4));
			return `<g visibility="${from === 0 ? 'visible' : 'hidden'}"><animate attributeName="visibility" values="hidden;visible;hidden" keyTimes="${times.join(';')}" dur="${total.toFixed(1)}s" calcMode="discrete" repeatCount="indefinite"/>
${line}</g>`;
		})
		.join('\n');
}

/** A line as runs of one look, each placed at its own column, so that no font can shift the columns. */
function lineOf(session: Session, row: number): string {
	const line = session.screen.buffer.active.getLine(row);
	const runs: Run[] = [];
	for (let column = 0; line && column < session.screen.cols; column++) {
		const value = line.getCell(column);
		if (!value || value.getWidth() === 0) continue;
		const text = value.getChars() || ' ';
		const [look, background] = [lookOf(value), backgroundOf(value)];
		const last = runs.at(-1);
		const follows = last !== undefined && last.column + last.text.length === column;
		if (follows && last.look === look && last.background === background) last.text += text;
		else runs.push({column, text, look, background});
	}
	return [...runs.flatMap(run => bar(run, row)), ...runs.flatMap(run => words(run, row))].join('\n');
}

function bar({column, text, background}: Run, row: number): readonly string[] {
	if (background === null) return [];
	const [x, y] = [margin + column * cell.width, barHeight + margin + row * cell.height];
	return [
		`<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(text.length * cell.width).toFixed(1)}" height="${cell.height}" fill="${background}"/>`,
	];
}

function words({column, text: all, look}: Run, row: number): readonly string[] {
	const text = all.trim();
	if (text === '') return [];
	const x = margin + (column + all.length - all.trimStart().length) * cell.width;
	const y = barHeight + margin + row * cell.height + 13;
	return [
		`<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" textLength="${(text.length * cell.width).toFixed(1)}" lengthAdjust="spacingAndGlyphs" ${look}>${escaped(text)}</text>`,
	];
}

function lookOf(value: IBufferCell): string {
	return [
		`fill="${value.isInverse() ? screen : colourOf(value.isFgDefault(), value.getFgColor(), foreground)}"`,
		value.isBold() ? 'font-weight="bold"' : '',
		value.isDim() ? 'opacity="0.6"' : '',
		value.isUnderline() ? 'text-decoration="underline"' : '',
	]
		.filter(Boolean)
		.join(' ');
}

function backgroundOf(value: IBufferCell): string | null {
	if (value.isInverse()) return colourOf(value.isFgDefault(), value.getFgColor(), foreground);
	return value.isBgDefault() ? null : colourOf(false, value.getBgColor(), screen);
}

/** The colour of a number: the sixteen of the terminal, and its greys (232 to 255). */
function colourOf(isDefault: boolean, number: number, otherwise: string): string {
	if (isDefault) return otherwise;
	if (number < 16) return palette[number % palette.length] ?? otherwise;
	if (number < 232) return otherwise;
	const grey = (8 + (number - 232) * 10).toString(16).padStart(2, '0');
	return `#${grey}${grey}${grey}`;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
