import {counted, numberIn} from '../../../words/index.ts';

/** The most ids of records that a notice names. */
const mostNamed = 3;

/** A file that is being written, in English. */
export const writingEn = {
	begun: (total: number) => `Writing ${counted(total, 'record')}; Esc stops.`,
	on: (written: number, total: number) =>
		`Writing ${numberIn(written, 'en')} of ${counted(total, 'record')} …`,
	stop: 'esc stop',
	stopped: 'Stopped: no file was written.',
	leftOut: (ids: readonly string[]) =>
		`Left out ${counted(ids.length, 'record')} whose date cannot be read: ${namedIds(ids)}.`,
};

/** The first of some ids. */
export function namedIds(ids: readonly string[]): string {
	return `${ids.slice(0, mostNamed).join(', ')}${ids.length > mostNamed ? ' …' : ''}`;
}
