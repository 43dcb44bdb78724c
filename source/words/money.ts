import type {Language} from '../domain/vocabulary.ts';
import {numberIn} from './counted.ts';
import {en} from './en.ts';
import {vi} from './vi.ts';

const million = 1_000_000;
const billion = 1000 * million;

/**
 * A sum of money as a language writes it, billions and millions as such where three decimals tell the whole:
 * `$29.5 million`, `EUR 850,000`; in Vietnamese `29,5 triệu USD`.
 */
export function moneyIn(amount: number, currency: string, language: Language): string {
	const {ledger} = language === 'vi' ? vi : en;
	if (amount >= billion && amount % million === 0)
		return ledger.billion(decimalIn(amount / billion, language), currency);
	if (amount >= million && amount % 1000 === 0)
		return ledger.million(decimalIn(amount / million, language), currency);
	return ledger.money(decimalIn(amount, language), currency);
}

/** A number that need not be whole, as a language writes it. */
export function decimalIn(value: number, language: Language): string {
	const [whole = '', decimals = ''] = String(value).split('.');
	const mark = language === 'vi' ? ',' : '.';
	return `${numberIn(Number(whole), language)}${decimals && `${mark}${decimals}`}`;
}
