import {appendFileSync} from 'node:fs';
import {runReview} from '../../source/ui/review/run-review.ts';
import {newProposal, reviewStart} from '../ui/review/samples.ts';

/*
 * The review of the samples on this terminal, for the tests of a real one. Arguments: the language; `many` for
 * 2,000 proposals. How it ended goes to the file named by RESULT, and is the exit code.
 */
const [language, size] = process.argv.slice(2);
const sample = reviewStart();
const start =
	size === 'many'
		? {
				...sample,
				proposals: Array.from({length: 2000}, (_, index) => ({
					...newProposal,
					record: {...newProposal.record, id: `2025-02-07-number-${index}`, title_en: `Number ${index}`},
				})),
			}
		: sample;

const result = await runReview(start, {
	language: language === 'vi' ? 'vi' : 'en',
	today: '2026-07-30',
	stdin: process.stdin,
	stdout: process.stdout,
	hasMouse: false,
	look: {
		theme: 'auto',
		remembered: null,
		env: process.env,
		isForScreenReader: false,
	},
	clock: () => performance.now(),
	jobs: null,
});
appendFileSync(process.env['RESULT'] ?? '/dev/null', JSON.stringify(result));
process.exitCode = result.type === 'leave' ? result.exitCode : 0;
