import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {screenSvg, still, type Still} from './svg-screen.ts';
import {Session, keys, type Shown} from './terminal.ts';

/*
 * Draws the pictures of the README: the built program runs in a real terminal, and the cells of its screen become
 * an SVG. Run by `npm run pictures`.
 */

type Step = readonly [key: string, shown: Shown];

/** Draws the screen as it stands after the steps. */
async function picture(
	name: string,
	title: string,
	size: {columns: number; rows: number},
	steps: readonly Step[],
): Promise<void> {
	const session = new Session(size);
	try {
		await session.shows('▌');
		await session.steps(...steps);
		write(name, screenSvg([still(session)], size, title));
	} finally {
		await session.dispose();
	}
}

/** Draws what the screen shows after each step, one after the other; with a step goes how long it stands. */
async function film(
	name: string,
	title: string,
	size: {columns: number; rows: number},
	steps: readonly (readonly [...step: Step, seconds: number])[],
): Promise<void> {
	const session = new Session(size);
	try {
		await session.shows('▌');
		const stills: Still[] = [still(session, 2)];
		for (const [key, shown, seconds] of steps) {
			await session.steps([key, shown]);
			stills.push(still(session, seconds));
		}
		write(name, screenSvg(stills, size, title));
	} finally {
		await session.dispose();
	}
}

function write(name: string, svg: string): void {
	writeFileSync(fileURLToPath(new URL(`../../media/${name}.svg`, import.meta.url)), svg);
	console.log(`media/${name}.svg`);
}

/** A text typed letter by letter, each shown for a moment. */
function typed(text: string): readonly (readonly [...step: Step, seconds: number])[] {
	return Array.from(text, (letter, at) => [letter, `${text.slice(0, at + 1)}▏`, 0.25] as const);
}

await picture('list', 'The list of engagements: who met whom, when and where', {columns: 80, rows: 24}, [
	[keys.down, / 2\/\d+ ─/u],
]);
await picture(
	'explorer',
	'The list of engagements, searched for "vinh dioxin", with a preview',
	{columns: 120, rows: 40},
	[
		['/', '▏'],
		['vinh dioxin', /dioxin▏[^]*▌/u],
	],
);
await picture('record', 'One engagement in full', {columns: 120, rows: 40}, [
	['/', '▏'],
	['schriver 2018 vinh', /vinh▏ .* of \d+/u],
	[keys.enter, /⏎ open/u],
	[keys.enter, 'n next'],
]);
await picture(
	'dossier',
	'The dossier of a person: whom he met, how often, first and last',
	{columns: 120, rows: 40},
	[
		[':', '╭'],
		['nguyen chi vinh', 'Nguyễn Chí Vịnh'],
		[keys.enter, 'Counterparts'],
	],
);
await picture(
	'timeline',
	'Series and kinds by years, with the gaps of a yearly series in words',
	{columns: 120, rows: 40},
	[['t', 'Timeline']],
);
await picture('brief', 'The brief of a view, before it is written or copied', {columns: 120, rows: 40}, [
	['/', '▏'],
	['topic:dioxin', /dioxin▏ .* of \d+/u],
	[keys.enter, /⏎ open/u],
	['b', ' Brief '],
]);
await film(
	'search',
	'A name is typed without marks, its record opened and left again',
	{columns: 80, rows: 24},
	[
		['/', '▏', 0.6],
		...typed('vinh schriver'),
		[keys.enter, '⏎ open', 1.2],
		[keys.down, '2/', 0.6],
		[keys.enter, 'n next', 3],
		[keys.escape, '⏎ open', 1.5],
	],
);
