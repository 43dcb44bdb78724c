import {describe, expect, test} from 'vitest';
import {TerminalLook, type LookConditions} from '../../../source/ui/kit/terminal-look.ts';

const white = '\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\';
const black = '\u{1B}]11;rgb:0000/0000/0000\u{7}';
const attributes = '\u{1B}[?62;22c';

/** Milliseconds of the clock at which answers begin to be heard. */
const listening = 5000;

function colour(number: number, rgb: string): string {
	return `\u{1B}]4;${number};rgb:${rgb}\u{1B}\\`;
}

/** A look that has asked and listens since a moment, how often it changed, and what it wrote. */
function asked(conditions: Partial<LookConditions> = {}, level = 2) {
	const env = {};
	const look = new TerminalLook(
		{theme: 'auto', remembered: null, env, isForScreenReader: false, ...conditions},
		level,
	);
	const seen = {changes: 0, written: ''};
	look.listen(() => seen.changes++);
	const stdout = {write: (text: string) => Boolean((seen.written += text))};
	look.ask(stdout);
	look.ask(stdout);
	look.listensFrom(listening);
	const heardAt =
		(moment: number) =>
		(...answers: readonly string[]) =>
			answers.forEach(answer => look.hear(answer, moment));
	// The last moment that is in time.
	return {look, seen, heardAt, hear: heardAt(listening + 200)};
}

describe('before an answer, the look is', () => {
	test.each<[string, Partial<LookConditions>, string]>([
		['dark where nothing is known', {}, 'dark'],
		['the one that was answered before', {remembered: 'light'}, 'light'],
		['what this terminal says of itself', {env: {COLORFGBG: '0;15'}, remembered: 'dark'}, 'light'],
		['what it says behind a word', {env: {COLORFGBG: '12;default;8'}, remembered: 'light'}, 'dark'],
		['not what is no colour', {env: {COLORFGBG: '15;default'}}, 'dark'],
		['not what is beyond the sixteen', {env: {COLORFGBG: '0;99'}, remembered: 'light'}, 'light'],
		['the one that is asked for', {theme: 'dark', remembered: 'light', env: {COLORFGBG: '0;15'}}, 'dark'],
	])('%s', (_, conditions, background) => {
		expect(asked(conditions).look.current.background).toBe(background);
	});

	test.each([
		[0, 'none'],
		[1, 'few'],
		[2, 'many'],
		[3, 'many'],
	])('at colour level %d one of %s colours', (level, colours) => {
		expect(asked({}, level).look.current.colours).toBe(colours);
	});
});

describe('the question', () => {
	test('is asked once, for the background, four colours, and what every terminal answers', () => {
		const ends = ['11;?', '4;1;?', '4;4;?', '4;9;?', '4;12;?'];
		expect(asked().seen.written).toBe(`${ends.map(end => `\u{1B}]${end}\u{1B}\\`).join('')}\u{1B}[c`);
	});

	test('is not asked where nothing is drawn in colours', () => {
		expect(asked({}, 0).seen.written).toBe('');
		expect(asked({isForScreenReader: true}).seen.written).toBe('');
	});
});

describe('an answer', () => {
	test('changes the look once, when all of it is there', () => {
		const {look, seen, hear} = asked();
		hear(white, colour(1, 'cdcd/0000/0000'), colour(4, '0000/0000/eeee'), colour(9, 'ffff/0000/0000'));
		expect(seen.changes).toBe(0);
		hear(colour(12, '5c5c/5c5c/ffff'));
		expect(look.current).toMatchObject({background: 'light', hasVietnam: true, hasUnitedStates: true});
		hear(attributes);
		expect(seen.changes).toBe(1);
		expect(look.answered).toBe('light');
	});

	test('that says what was guessed changes nothing', () => {
		const {look, seen, hear} = asked();
		const before = look.current;
		hear(black, attributes);
		expect(seen.changes).toBe(0);
		expect(look.current).toBe(before);
		expect(look.answered).toBe('dark');
	});

	test('of the background alone counts once the terminal has answered what it knows', () => {
		const {look, seen, hear} = asked();
		hear(white);
		expect(seen.changes).toBe(0);
		hear(attributes);
		expect(look.current).toMatchObject({background: 'light', hasVietnam: true, hasUnitedStates: true});
	});

	test('that comes after the end still counts, while there is time', () => {
		const {look, seen, hear, heardAt} = asked();
		hear(attributes, black, colour(12, '0000/0000/ffff'));
		expect(look.current).toMatchObject({hasVietnam: true, hasUnitedStates: false});
		heardAt(listening + 201)(white);
		expect([seen.changes, look.current.background]).toEqual([1, 'dark']);
	});

	test('changes the look once and no more', () => {
		const {look, seen, hear} = asked();
		hear(attributes, white, black, colour(12, '0000/0000/ffff'));
		expect([seen.changes, look.current.background]).toEqual([1, 'light']);
	});

	test('that comes late is only remembered', () => {
		const {look, seen, heardAt} = asked();
		const before = look.current;
		heardAt(listening + 150)(white);
		heardAt(listening + 201)(colour(9, 'ffff/0000/0000'), attributes);
		expect(seen.changes).toBe(0);
		expect(look.current).toBe(before);
		expect(look.answered).toBe('light');
	});

	test('that came before anybody listened is in time', () => {
		const look = new TerminalLook({theme: 'auto', remembered: null, env: {}, isForScreenReader: false}, 2);
		look.ask({write: () => true});
		look.hear(white, listening);
		look.hear(attributes, listening);
		expect(look.current.background).toBe('light');
	});

	test('is awaited from the question to the end', () => {
		const look = new TerminalLook({theme: 'auto', remembered: null, env: {}, isForScreenReader: false}, 2);
		expect(look.isAwaited).toBe(false);
		look.ask({write: () => true});
		look.hear(white, listening);
		expect(look.isAwaited).toBe(true);
		look.hear(attributes, listening);
		expect(look.isAwaited).toBe(false);
	});

	test('of the end alone leaves the guess', () => {
		const {look, seen, hear} = asked({remembered: 'light'});
		hear(attributes);
		expect([seen.changes, look.current.background, look.answered]).toEqual([0, 'light', null]);
	});

	test('does not change the theme that is asked for, but takes the colours that cannot be read on it', () => {
		const {look, hear} = asked({theme: 'dark'});
		hear(white, colour(9, 'ffff/0000/0000'), colour(12, '0000/0000/ffff'), attributes);
		expect(look.current).toMatchObject({background: 'dark', hasVietnam: false, hasUnitedStates: true});
		expect(look.answered).toBe('light');
	});

	test('without a question is nobody’s', () => {
		const look = new TerminalLook({theme: 'auto', remembered: null, env: {}, isForScreenReader: false}, 2);
		look.hear(white, listening);
		look.hear(attributes, listening);
		expect(look.answered).toBeNull();
	});

	test.each([
		['another colour', '\u{1B}]4;7;rgb:ffff/ffff/ffff\u{1B}\\'],
		['the colour of text', '\u{1B}]10;rgb:ffff/ffff/ffff\u{1B}\\'],
		['two parts', '\u{1B}]11;rgb:ffff/ffff\u{1B}\\'],
		['five digits', '\u{1B}]11;rgb:fffff/ffff/ffff\u{1B}\\'],
		['an empty part', '\u{1B}]11;rgb:/ffff/ffff\u{1B}\\'],
		['a name', '\u{1B}]11;white\u{1B}\\'],
		['the place of the cursor', '\u{1B}[12;40R'],
	])('of %s is none', (_, answer) => {
		const {look, hear} = asked();
		hear(answer, attributes);
		expect([look.answered, look.current.background]).toEqual([null, 'dark']);
	});

	test.each(['rgb:f/f/f', 'rgb:fa/fa/fa', 'rgb:fff/fff/fff', 'rgba:ffff/ffff/ffff/ffff'])(
		'may be %s',
		rgb => {
			const {look, hear} = asked();
			hear(`\u{1B}]11;${rgb}\u{7}`, attributes);
			expect(look.answered).toBe('light');
		},
	);
});

describe('a terminal that is known to have sides’ colours that cannot be read, and answers nothing', () => {
	const env = {TERM_PROGRAM: 'Apple_Terminal'};

	test('has plain names on dark', () => {
		expect(asked({env}).look.current).toMatchObject({hasVietnam: false, hasUnitedStates: false});
	});

	test('has their colours on light', () => {
		expect(asked({env, theme: 'light'}).look.current).toMatchObject({
			hasVietnam: true,
			hasUnitedStates: true,
		});
	});
});

test('nobody is told any more who has ended listening', () => {
	const {look, hear} = asked();
	let changes = 0;
	const end = look.listen(() => changes++);
	end();
	hear(white, attributes);
	expect(changes).toBe(0);
	expect(look.current.background).toBe('light');
});
