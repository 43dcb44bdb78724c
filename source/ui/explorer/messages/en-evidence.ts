import {counted, numberIn} from '../../../words/index.ts';

/** The words on what settles a record, in English. */
export const evidenceEn = {
	settled: {
		stated: {day: 'Day stated', date: 'Date stated'},
		inferred: {day: 'Day inferred', date: 'Date inferred'},
	},
	reasons: (count: number) => counted(count, 'reason'),
	noSource: 'no source',
	saying: (count: number, all: number, isWithReprints: boolean) => {
		const sources = `${isWithReprints ? 'independent ' : ''}${all === 1 ? 'source' : 'sources'}`;
		return `${count === 0 ? 'none' : numberIn(count, 'en')} of ${numberIn(all, 'en')} ${sources} recorded as saying it`;
	},
	confidence: (label: string) => `confidence ${label}`,
	/** Over reasons that stand in English in another language; none in English itself. */
	reasonsInEnglish: 'Reasons (those that editors wrote are in English):',
	sayingDate: (names: readonly string[]) => `Recorded as saying the date: ${names.join(', ')}.`,
	noVisit: 'This record belongs to no visit.',
	origin: 'Origin',
	shipped: 'shipped with the data',
	sign: {says: 'says it', differs: 'says otherwise', silent: 'does not say it'},
	source: (number: string) => `source ${number}`,
	missingPages: (numbers: string) =>
		`The page could not be had (no archived copy), and headline or day were looked for in vain: ${numbers}.`,
};
