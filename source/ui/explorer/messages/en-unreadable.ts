import {counted} from '../../../words/index.ts';

/** The words for records that cannot be read, in English. */
export const unreadableEn = {
	/** @param ids some of their ids; none where they have none */
	leftOut: (count: number, ids: string) =>
		`${counted(count, 'record')} cannot be read and ${count === 1 ? 'is' : 'are'} left out${ids === '' ? '' : `: ${ids}`} — run communique check`,
};
