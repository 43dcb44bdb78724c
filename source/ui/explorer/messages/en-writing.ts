import {counted, numberIn} from '../../../words/index.ts';

/** A file that is being written, in English. */
export const writingEn = {
	begun: (total: number) => `Writing ${counted(total, 'record')}; Esc stops.`,
	on: (written: number, total: number) =>
		`Writing ${numberIn(written, 'en')} of ${counted(total, 'record')} …`,
	stop: 'esc stop',
	stopped: 'Stopped: no file was written.',
	atOnce: 'Many keys came at once, so nothing was written: press the key again by itself.',
};
