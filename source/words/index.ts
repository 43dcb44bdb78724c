import type {SeriesFact} from '../domain/record-facts.ts';
import type {Language} from '../domain/vocabulary.ts';
import {en, type Words} from './en.ts';
import {vi} from './vi.ts';

export {counted, listed, numberIn} from './counted.ts';
export {importSentenceIn} from './date-reasons.ts';
export {dateReasonsIn} from './record-reasons.ts';
export {
	amountIn,
	commitmentLine,
	partiesIn,
	partyIn,
	quantityIn,
	whatIn,
	whatWithDue,
} from './commitment-line.ts';
export {limitFault} from './limit-fault.ts';
export {moneyIn} from './money.ts';
export {
	dossierWordsIn,
	isOnePoint,
	officeNames,
	rankText,
	sinceText,
	spanText,
	termText,
	timeText,
} from './term-line.ts';
export {yearCountText} from './year-count.ts';
export type {DossierWords} from './dossier-en.ts';
export type {Words} from './en.ts';

/** The labels of whatever is printed about records, in a language. */
export function wordsIn(language: Language): Words {
	return language === 'vi' ? vi : en;
}

/** The editions of series to which a record belongs, on one line; empty where it belongs to none. */
export function seriesLine(series: readonly SeriesFact[], language: Language): string {
	const {editionNumber, editionYear} = wordsIn(language);
	return series
		.map(({name, number, year}) =>
			[name, number === null ? '' : editionNumber(number), year === null ? '' : editionYear(year)]
				.filter(Boolean)
				.join(' '),
		)
		.join('; ');
}
