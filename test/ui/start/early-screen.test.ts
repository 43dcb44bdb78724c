import {describe, expect, test} from 'vitest';
import {EarlyScreen} from '../../../source/ui/start/early-screen.ts';

const enter = '\u{1B}[?1049h';
const leave = '\u{1B}[?2004l\u{1B}[?7h\u{1B}[?1049l\u{1B}[?25h';

/** A terminal that keeps what is written. */
function terminal(columns = 80, rows = 24) {
	const written: string[] = [];
	const stdout = {
		columns,
		rows,
		written,
		write(text: string) {
			written.push(text);
			return true;
		},
		// As a stream's methods do, this one needs its own object.
		on() {
			return this.written;
		},
	};
	return {stdout, screen: new EarlyScreen(stdout as unknown as NodeJS.WriteStream)};
}

describe('EarlyScreen', () => {
	test('shows the lines from the first row on, as one frame in one write', () => {
		const {stdout, screen} = terminal();
		screen.show(['first', 'second']);
		expect(stdout.written).toHaveLength(1);
		expect(stdout.written[0]).toContain(
			`${enter}\u{1B}[?7l\u{1B}[?2004h\u{1B}[?25l\u{1B}[Hfirst\r\nsecond\u{1B}[H`,
		);
		expect(stdout.written[0]).toMatch(/^\u{1B}\[\?2026h.*\u{1B}\[\?2026l$/su);
	});

	test('restores the terminal once', () => {
		const {stdout, screen} = terminal();
		screen.show(['first']);
		screen.restore();
		screen.restore();
		expect(stdout.written.slice(1)).toEqual([leave]);
	});

	test('has nothing to restore where nothing was shown', () => {
		const {stdout, screen} = terminal();
		screen.restore();
		expect(stdout.written).toEqual([]);
	});

	test('leaves the restoring to whom it was handed over', () => {
		const {stdout, screen} = terminal();
		screen.show(['first']);
		screen.handOver();
		screen.restore();
		expect(stdout.written).toHaveLength(1);
	});

	test('hands over a terminal that does not open the alternate screen again, and is the same otherwise', () => {
		const {stdout, screen} = terminal();
		screen.show(['first']);
		const handed = screen.handOver();
		expect(handed.write(enter)).toBe(true);
		handed.write('frame');
		handed.write('\u{1B}[?1049l');
		expect(stdout.written.slice(1)).toEqual(['frame', '\u{1B}[?1049l']);
		expect([handed.columns, handed.rows]).toEqual([80, 24]);
		expect(handed.on('resize', () => undefined)).toBe(stdout.written);
	});

	test('hands over the terminal itself where nothing was shown', () => {
		const {stdout, screen} = terminal();
		expect(screen.handOver()).toBe(stdout);
	});

	test('clears a frame that was drawn for another size', () => {
		const {stdout, screen} = terminal();
		screen.show(['first']);
		stdout.columns = 60;
		screen.handOver();
		expect(stdout.written.slice(1)).toEqual(['\u{1B}[2J\u{1B}[H']);
	});
});

describe('other lines', () => {
	test('are written in their place, as one frame, and those that are the same are not', () => {
		const {stdout, screen} = terminal();
		screen.show(['first', 'second', 'third']);
		screen.change(['first', 'other', 'third']);
		expect(stdout.written[1]).toBe('\u{1B}[?2026h\u{1B}[2;1H\u{1B}[2Kother\u{1B}[H\u{1B}[?2026l');
		screen.change(['first', 'other', 'third']);
		expect(stdout.written).toHaveLength(2);
		screen.change(['first', 'second', 'third']);
		expect(stdout.written[2]).toContain('second');
	});

	test('are shown while the screen is: not before its first frame, and not once it was handed over', () => {
		const {stdout, screen} = terminal();
		screen.change(['early']);
		expect([screen.isShown, stdout.written]).toEqual([false, []]);
		screen.show(['first']);
		expect(screen.isShown).toBe(true);
		screen.handOver();
		screen.change(['late']);
		expect([screen.isShown, stdout.written.length]).toEqual([false, 1]);
	});
});
