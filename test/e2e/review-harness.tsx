import {appendFileSync} from 'node:fs';
import type {Proposal} from '../../source/extract/index.ts';
import {runReview} from '../../source/ui/review/run-review.ts';
import {judgedProposal, newProposal, reviewStart} from '../ui/review/samples.ts';

/*
 * The review of the samples on this terminal, for the tests of a real one. Arguments: the language; `many` for
 * 2,000 proposals, `judged` for one alone with what spoke for it. How it ended goes to the file named by RESULT, and is
 * the exit code.
 */
const [language, size] = process.argv.slice(2);
const sample = reviewStart();
const many = (): readonly Proposal[] =>
	Array.from({length: 2000}, (_, index) => ({
		...newProposal,
		record: {...newProposal.record, id: `2025-02-07-number-${index}`, title_en: `Number ${index}`},
	}));
const start = {
	...sample,
	...(size === 'many' && {proposals: many()}),
	...(size === 'judged' && {proposals: [judgedProposal], skipped: []}),
};

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
