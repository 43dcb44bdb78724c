import {counted, numberIn} from '../../../words/index.ts';

/** The words for records that cannot be read, in English. */
export const unreadableEn = {
	/** Stands in the first line for as long as some are left out. */
	mark: (count: number) => `${numberIn(count, 'en')} left out`,
	/** On a narrow screen. */
	shortMark: (count: number) => `${numberIn(count, 'en')} out`,
	/** @param ids some of their ids; none where they have none */
	leftOut: (count: number, ids: string) =>
		`${counted(count, 'record')} cannot be read and ${count === 1 ? 'is' : 'are'} left out${ids === '' ? '' : `: ${ids}`} — run communique check`,
};
