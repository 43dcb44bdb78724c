import {keys} from '../e2e/terminal.ts';
import type {Hand} from './soak-hand.ts';
import {readQueries} from './queries.ts';

const {enter, tab, down, up, left, right, pageDown, pageUp, space, ctrlU} = keys;
const ctrlR = '\u{12}';
const queries = readQueries('queries').map(query => query.text);
const searchLine = /^ ?\/ .*▏/mu;
const box = /╭/u;
const record = /^ ‹ /mu;
const timeline = /^ Timeline /mu;
/** On the first line. */
const pair = /^ [^/\n]+ (?:⇄|and Vietnam)/u;
const dossier = /^ {2}Counterparts /mu;

/** A thing that a user does from the list on; the way back is not part of it. */
export type Act = (hand: Hand) => Promise<void>;

/** Every panel and picker but an export that is written, an import, and leaving. */
export const acts: Readonly<Record<string, Act>> = {
	search: async hand => {
		const query = hand.random.pick(queries);
		await hand.open('search', '/', searchLine);
		await hand.write(query);
		await hand.erase(query);
	},
	'kept search': async hand => {
		await hand.open('search', '/', searchLine);
		await hand.write(hand.random.pick(queries));
		await hand.press(tab, enter);
		await walk(hand);
		await hand.press(enter, 'j', 'n', 'N');
		await hand.home();
		await hand.press('~', '~', '-', '-', 'u', ctrlR);
		await hand.home();
		await hand.open('search', '/', searchLine);
		await hand.press(ctrlU, enter);
	},
	rows: async hand => {
		await walk(hand);
		await hand.press('G', pageUp, 'H', 'M', 'g', '2', '0', 'j', 's', 'n', 's', 'N', 's', 'v', 'V', 'V');
		await hand.press('J', 'J', 'K', '\\', 'j', '\\', 'j', '\\', 'j', '\\', 'c', 'C');
	},
	record: async hand => {
		await walk(hand);
		await openRecord(hand);
		await hand.press('j', 'j', space, 'n', 'n', 'n', 'p', 'c', 'C', ']', '[');
		await hand.open('find', '/', /^ \/ ▏/mu);
		await hand.write('hanoi');
		await hand.press(enter, 'n', 'N');
		await hand.open('sources', 'o', /^ Sources|No browser/mu);
		await hand.press('j', 'k');
	},
	evidence: async hand => {
		await walk(hand);
		await openRecord(hand);
		await hand.open('evidence', 'i', /^ Evidence /mu);
		await hand.press('j', 'j', pageDown, 'G', 'g');
	},
	'see also': async hand => {
		await walk(hand);
		await openRecord(hand);
		await hand.open('see also', 'r', /^ See also|leads to no other/mu);
		await hand.press('j', 'j', space, space, enter, 'j', 'j');
	},
	dossier: async hand => {
		await hand.press('g');
		await hand.repeat('j', hand.random.below(20));
		await hand.open('whose dossier', 'd', /Whose dossier|^ {2}Counterparts |Nobody is named/mu);
		if (hand.text.includes('Whose dossier')) await hand.open('dossier', enter, dossier);
		if (!dossier.test(hand.text)) return;
		await hand.press('j', 'j', tab, 'j', tab, 's', 's', 'v', 'v', 'k');
		await hand.open('dossier timeline', 't', timeline);
		await hand.press(left, right);
	},
	pair: async hand => {
		await hand.press('g');
		await hand.repeat('j', hand.random.below(20));
		await hand.press('p', 'j', 'k', 'v', 'v', 'V');
		// In a row that names nobody it is the brief of the list.
		await hand.open('brief of a pair', 'b', /^ Brief /mu);
		await hand.press('j', pageDown);
	},
	timeline: async hand => {
		await hand.open('timeline', 't', timeline);
		await hand.press('j', 'j', left, left, right, '[', ']', 'j');
		await hand.open('months', 'z', /^ Timeline \d{4}/mu);
		await hand.press(left, right, '[', ']', 'z');
		await hand.open('new row', '+', /▏/u);
		await hand.write(hand.random.pick(queries));
		await hand.press(enter, 'j', 'k', '-', 'G', 'g');
	},
	'who met whom': async hand => {
		await hand.open('who met whom', 'w', /^ Who met whom /mu);
		await hand.press('j', right, right, 'j', pageDown, 's', 'v', 'o', 'o', 'v', 's', 'g');
		if (hand.text.includes('No record names')) return;
		await hand.open('pair of the matrix', enter, pair);
		await hand.press('j', 'k');
	},
	ledger: async hand => {
		await hand.open('ledger', '$', /^ Commitments/mu);
		await hand.press('j', 'j', pageDown, 's', 'j', 's', 'f', 'j', 'f', 'G', 'g');
		await hand.open('record of the ledger', enter, record);
		await hand.press('j', 'k');
	},
	brief: async hand => {
		await hand.open('brief', 'b', /^ Brief /mu);
		await hand.press('j', pageDown, 'b', pageDown, 'G', 'b', 'c');
	},
	palette: async hand => {
		await hand.open('palette', ':', box);
		await hand.press(down, down, pageDown, up);
		await hand.write('giang');
		await hand.press(down);
		await hand.erase('giang');
	},
	'saved views': async hand => {
		await hand.open('palette', ':', box);
		await hand.write('save! soak');
		await hand.press(enter);
		await hand.home();
		await hand.open('palette', ':', box);
		await hand.write('views');
		await hand.open('saved views', enter, /─ Saved views/u);
		await hand.press('j', 'k');
	},
	pickers: async hand => {
		await hand.open('years', 'y', box);
		await hand.write('2019');
		await hand.press(enter, 'j', 'x');
		await hand.open('leaders', 'l', box);
		await hand.write('giang');
		await hand.press(tab, down, tab, enter, 'j', pageDown, 'x');
	},
	filters: async hand => {
		await hand.open('filters', 'f', /^ Filters/mu);
		await hand.repeat('j', hand.random.below(9));
		await hand.open('picker of a filter', enter, box);
		await hand.press(down, down, tab, enter);
		await hand.home();
		await hand.press('j', 'j', 'x');
	},
	help: async hand => {
		await hand.open('help', '?', box);
		await hand.press(down, pageDown);
		await hand.write('mark');
		await hand.erase('mark');
	},
	marks: async hand => {
		await hand.press('g', space, 'j', space, 'j', space, 'm', 'j', 'm', 'g', space, 'j', space, 'j', space);
		await hand.press('u', 'u', ctrlR, ctrlR);
	},
	notes: async hand => {
		await hand.open('note', 'a', /^ Note/mu);
		await hand.write('seen');
		await hand.home();
		await hand.open('tags', '#', /^ Tags/mu);
		await hand.write('seen');
	},
	'export dialog': async hand => {
		await hand.open('export dialog', 'e', /^ ▸? *Export /mu);
		await hand.press(down, right, right, 'J', 'J', 'K', tab, right);
	},
	language: async hand => {
		await hand.press('L', 'j', 'j', 'L');
	},
};

/** Goes through some rows of the list. */
async function walk(hand: Hand): Promise<void> {
	const {random} = hand;
	await hand.repeat('j', random.below(12));
	await hand.repeat(pageDown, random.below(6));
	await hand.repeat('k', random.below(8));
}

/** Opens the record of the row. */
async function openRecord(hand: Hand): Promise<void> {
	await hand.home();
	await hand.open('record', enter, record);
}
