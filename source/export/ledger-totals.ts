import {isPromise} from '../domain/commitment.ts';
import type {StatusTotal} from '../domain/ledger.ts';
import type {Language} from '../domain/vocabulary.ts';
import {moneyIn, numberIn, wordsIn} from '../words/index.ts';

/** The totals as lines of text: a status each, then what was promised or agreed. */
export function totalLines(totals: readonly StatusTotal[], language: Language): readonly string[] {
	return [...statusTotalLines(totals, language), givenText(totals, language)].filter(Boolean);
}

/** The totals of each status, a line each: `agreed 68: $440.4 million (5 sums, 2 repeats …)`. */
function statusTotalLines(totals: readonly StatusTotal[], language: Language): readonly string[] {
	const {ledger} = wordsIn(language);
	return totals.map(({status, count, money}) => {
		const sums = money.map(({currency, amount, sums: number, left_out: leftOut}) => {
			const left = leftOut > 0 ? ledger.repeats(leftOut) : '';
			if (number === 0) return left;
			const told = [ledger.sums(number), left].filter(Boolean).join(', ');
			return `${moneyIn(amount, currency, language)} (${told})`;
		});
		const head = `${ledger.statuses[status]} ${numberIn(count, language)}`;
		return `${head}: ${sums.length > 0 ? sums.join('; ') : ledger.noSum}`;
	});
}

/**
 * The money promised or agreed, and how many sums that leaves out: `$575.65 million promised or agreed, each sum once;
 * 20 repeats left out`; empty without money.
 */
export function givenText(totals: readonly StatusTotal[], language: Language): string {
	const given = totals.filter(({status}) => isPromise(status)).flatMap(each => each.money);
	const byCurrency = new Map<string, number>();
	for (const {currency, amount} of given) byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + amount);
	const sums = [...byCurrency]
		.filter(([, amount]) => amount > 0)
		.map(([currency, amount]) => moneyIn(amount, currency, language));
	if (sums.length === 0) return '';
	const leftOut = given.reduce((count, each) => count + each.left_out, 0);
	const {given: told, repeats} = wordsIn(language).ledger;
	return told(sums.join(' + '), leftOut > 0 ? repeats(leftOut) : '');
}
