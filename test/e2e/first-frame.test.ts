import xterm from '@xterm/headless';
import {expect, test} from 'vitest';
import {explorer, handedOver} from './explorer.ts';
import {expectRestored} from './frame.ts';
import {keys, type Session, type SessionOptions} from './terminal.ts';

const endOfFrame = '\u{1B}[?2026l';

/** Every cell of a screen: its letter, colour and weight. */
function cellsOf(screen: Session['screen']): readonly string[] {
	const {active} = screen.buffer;
	return Array.from({length: screen.rows}, (_, row) =>
		Array.from({length: screen.cols}, (__, column) => {
			const cell = active.getLine(active.viewportY + row)?.getCell(column);
			const letter = cell?.getChars() ?? '';
			// Nobody sees how a blank looks, unless it is underlined.
			if (letter.trim() === '' && !cell?.isUnderline()) return ' ';
			const weight = [cell?.isBold(), cell?.isDim(), cell?.isUnderline()].map(Boolean).map(Number).join('');
			return `${letter}/${cell?.getFgColorMode()}/${cell?.getFgColor()}/${weight}`;
		})
			.join('')
			.trimEnd(),
	);
}

/** The screen after the first frame alone. */
async function firstFrame(output: string, columns: number, rows: number): Promise<readonly string[]> {
	const screen = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const text = output.slice(0, output.indexOf(endOfFrame) + endOfFrame.length);
	await new Promise<void>(resolve => screen.write(text, resolve));
	const cells = cellsOf(screen);
	screen.dispose();
	return cells;
}

const looks: readonly (readonly [string, SessionOptions])[] = [
	['in colour', {}],
	['on a light ground', {arguments: ['--theme', 'light']}],
	['without colour', {environment: {NO_COLOR: '1'}}],
	['on a terminal of unknown abilities', {environment: {TERM: 'vt52'}}],
	['in Vietnamese', {arguments: ['--lang', 'vi']}],
	['with a query', {arguments: ['-q', 'giang hegseth']}],
	['with nothing found', {arguments: ['-y', '1800']}],
];

test.each(looks)('what is drawn before Ink is what Ink draws, %s', async (_, options) => {
	for (const [columns, rows] of [
		[120, 40],
		[80, 24],
		[40, 15],
		[20, 6],
	] as const) {
		const session = await explorer({...options, columns, rows}, /\S/u);
		await handedOver(session);
		expect(await firstFrame(session.output, columns, rows), `${columns}x${rows}`).toEqual(
			cellsOf(session.screen),
		);
		expect(session.output.split('\u{1B}[?1049h'), 'alternate screens opened').toHaveLength(2);
	}
});

test.each([
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
] as const)('%s upon the first frame restores the terminal', async (signal, code) => {
	const session = await explorer();
	session.kill(signal);
	const end = await session.ended;
	expect(end.signal === 0 ? end.code : 128 + end.signal).toBe(code);
	expect(session.isAlternate).toBe(false);
	expect(session.output.lastIndexOf('\u{1B}[?25h')).toBeGreaterThan(
		session.output.lastIndexOf('\u{1B}[?25l'),
	);
	expect(session.output).toMatch(/\?2004h[^]*\?2004l/u);
	expectRestored(session);
	expect(session.text().trim()).toBe('');
});

test('keys typed upon the first frame are taken in their order', async () => {
	const session = await explorer();
	session.type('/');
	session.type('giang');
	session.type(keys.enter);
	await session.shows(/\/ giang +/u);
	await session.shows('⏎ open');
	expect(session.text()).toMatch(/\d+ of \d+/u);
});
