import {dateLabel} from '../domain/date-label.ts';
import type {Commitment} from '../domain/commitment.ts';
import type {Language} from '../domain/vocabulary.ts';
import {en} from './en.ts';
import {decimalIn, moneyIn} from './money.ts';
import {units} from './units.ts';
import {vi} from './vi.ts';

/** A commitment of whatever record. */
type Told = Omit<Commitment, 'source'>;

/** A commitment's text in a language, or in the other where that one is missing. */
export function whatIn({what_en, what_vi}: Pick<Told, 'what_en' | 'what_vi'>, language: Language): string {
	return language === 'vi' ? what_vi || what_en : what_en || what_vi;
}

/** A commitment's text with the date by which it is due. */
export function whatWithDue(told: Pick<Told, 'what_en' | 'what_vi' | 'due'>, language: Language): string {
	const {due} = (language === 'vi' ? vi : en).ledger;
	return [whatIn(told, language), told.due === null ? '' : due(dateLabel(told.due, language))]
		.filter(Boolean)
		.join(', ');
}

/** The two sides, who gives first: `US → VN`; `both` where they do it together. */
export function partiesIn({by, to}: Pick<Told, 'by' | 'to'>, language: Language): string {
	return by === to ? partyIn(by, language) : `${partyIn(by, language)} → ${partyIn(to, language)}`;
}

/** A side in a word. */
export function partyIn(party: Told['by'], language: Language): string {
	const {both, other} = (language === 'vi' ? vi : en).ledger;
	return party === 'both' ? both : party === 'other' ? other : party;
}

/**
 * The number of things with their unit: `5 ships`, `5 tàu`. A unit that an import has brought is known by its English
 * plural alone, which stands in English, and with more than one. Empty where not told.
 */
export function quantityIn({quantity, unit}: Pick<Told, 'quantity' | 'unit'>, language: Language): string {
	if (quantity === null) return '';
	return [decimalIn(quantity, language), unitIn(unit ?? '', quantity === 1, language)]
		.filter(Boolean)
		.join(' ');
}

function unitIn(unit: string, isOne: boolean, language: Language): string {
	const [one = '', vi = ''] = units[unit] ?? [];
	if (language === 'vi') return vi;
	return isOne ? one : unit;
}

/** The sum of money; empty where not told. */
export function amountIn({amount, currency}: Pick<Told, 'amount' | 'currency'>, language: Language): string {
	return amount === null ? '' : moneyIn(amount, currency ?? '', language);
}

/** A sum in the text of a commitment, which then needs not be told beside it. */
const sumInText = /\$\d|\d\s(?:triệu\s|tỉ\s|tỷ\s)?(?:USD|đô la|đồng)/u;

/** A commitment on one line: `agreed, US → VN: Bien Hoa clean-up, $130 million`. */
export function commitmentLine(commitment: Told, language: Language): string {
	const {statuses} = (language === 'vi' ? vi : en).ledger;
	const what = whatWithDue(commitment, language);
	const said = [what, sumInText.test(what) ? '' : amountIn(commitment, language)].filter(Boolean).join(', ');
	return `${statuses[commitment.status]}, ${partiesIn(commitment, language)}: ${said}`;
}
