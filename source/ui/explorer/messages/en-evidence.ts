import {counted, numberIn} from '../../../words/index.ts';

/** The words on what settles a record, in English. */
export const evidenceEn = {
	settled: {
		stated: {day: 'Day stated', date: 'Date stated'},
		inferred: {day: 'Day inferred', date: 'Date inferred'},
	},
	reasons: (count: number) => counted(count, 'reason'),
	noSource: 'no source',
	dated: (then: number, all: number) => `${numberIn(then, 'en')} of ${counted(all, 'source')} dated then`,
	confidence: (label: string) => `confidence ${label}`,
	ofThatDay: (names: readonly string[], date: string) => `Published ${date}: ${names.join(', ')}.`,
	noVisit: 'This record belongs to no visit.',
	origin: 'Origin',
	shipped: 'shipped with the data',
	sign: {says: 'says it', differs: 'says otherwise', silent: 'does not say it'},
	source: (number: string) => `source ${number}`,
	missingPages: (numbers: string) => `Not archived, though headline or day were looked for: ${numbers}.`,
};
