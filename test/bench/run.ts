import {benchDates} from './dates.ts';
import {benchEngine} from './engine.ts';
import {benchKeystrokes} from './keystrokes.ts';
import {benchQuality} from './quality.ts';
import {benchStartUp} from './start-up.ts';
import {machine} from './table.ts';

// `npm run bench`: figures with the machine they were measured on; ratios within one run are what counts.
const wanted = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const options = new Set(process.argv.slice(2).filter(argument => argument.startsWith('--')));

/** Numbers of records: `--quick` leaves out the hundred thousand, `--large` adds a million, whose making alone takes many minutes. */
const sizes = [
	1_000,
	10_000,
	...(options.has('--quick') ? [] : [100_000]),
	...(options.has('--large') ? [1_000_000] : []),
];

/** A part of the benchmark, by the name that runs it alone. */
const parts: Readonly<Record<string, readonly [heading: string, run: () => void | Promise<void>]>> = {
	'start-up': ['Start-up', benchStartUp],
	dates: ['Dating of press text (phrases of our own in test/bench/date-phrases.ts)', benchDates],
	engine: ['Search engine alone', () => benchEngine(sizes, options.has('--quick') ? 3 : 15)],
	keystrokes: ['Keystroke to paint', () => benchKeystrokes(sizes, options.has('--quick') ? 5 : 20)],
	quality: ['Search quality', () => benchQuality(options.has('--misses'))],
};

const known = [...Object.keys(parts), '--quick', '--large', '--misses'];
const unknown = [...wanted, ...options].filter(name => !known.includes(name));
if (unknown.length > 0) {
	console.error(`unknown: ${unknown.join(', ')}; known: ${known.join(', ')}`);
	process.exitCode = 2;
} else {
	const command = [
		'npm run bench',
		...(process.argv.length > 2 ? ['--'] : []),
		...process.argv.slice(2),
	].join(' ');
	console.log(`\`${command}\`: ${machine(new Date())}`);
	for (const [name, [heading, run]] of Object.entries(parts)) {
		if (wanted.length > 0 && !wanted.includes(name)) continue;
		console.log(`\n### ${heading}\n`);
		await run();
	}
}
