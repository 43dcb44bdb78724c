import {expect, test} from 'vitest';
import {isEdtf} from '../../source/domain/date.ts';
import {markdownCode, markdownLink, markdownText} from '../../source/export/markdown-text.ts';
import {linkableAddress} from '../../source/export/web-address.ts';
import {parseQuery} from '../../source/search/query.ts';
import {writtenRange} from '../../source/search/written-times.ts';
import {wordTexts} from '../../source/text/boundary.ts';
import {fold, spacedWords} from '../../source/text/normalize.ts';
import {safeMultiline, safeText} from '../../source/text/safe.ts';
import {shellWords} from '../../source/text/shell-line.ts';
import {slug} from '../../source/text/slug.ts';
import {tagsIn} from '../../source/text/tag-list.ts';
import {hostOf, isWebAddress} from '../../source/text/web-host.ts';
import {truncate, wrap} from '../../source/text/width.ts';
import {nastyPieces} from '../fixtures/nasty-texts.ts';

/** Letters of the shorter text; the longer one has eight times as many. */
const shorter = 1000;
/** As much longer as the work on it may take: eight times grows to 8 log-ish, a square to 64. */
const mostGrowth = 24;
/** Milliseconds under which the clock of the process says nothing. */
const least = 8;

/** Everything that reads text of any length: of queries, dates, fields of records and files. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
	safeText,
	safeMultiline,
	parseQuery,
	writtenRange,
	isEdtf,
	wordTexts,
	fold,
	spacedWords,
	slug,
	shellWords,
	tagsIn: text => tagsIn(text, []),
	isWebAddress,
	hostOf,
	linkableAddress,
	markdownText,
	markdownCode,
	markdownLink,
	truncate: text => truncate(text, 40),
	wrap: text => wrap(text, 80),
};

/** Milliseconds of processor, the least of several runs: other work of the machine only adds. */
function work(read: (text: string) => unknown, text: string, runs: number): number {
	let fastest = Infinity;
	for (let run = 0; run < runs; run++) {
		const before = process.cpuUsage();
		read(text);
		const {user, system} = process.cpuUsage(before);
		fastest = Math.min(fastest, (user + system) / 1000);
	}
	return fastest;
}

function repeated(piece: string, length: number): string {
	return `x${piece.repeat(Math.ceil(length / piece.length))}!`;
}

test.each(Object.entries(readers))(
	'%s takes as long as the text, for every piece that repeats',
	(_, read) => {
		const slow: string[] = [];
		for (const piece of nastyPieces) {
			const long = repeated(piece, 8 * shorter);
			if (work(read, long, 1) < least) continue;
			const [whole, part] = [work(read, long, 3), work(read, repeated(piece, shorter), 3)];
			if (whole > least && whole > mostGrowth * Math.max(part, least / mostGrowth))
				slow.push(`${JSON.stringify(piece.slice(0, 20))}: ${part} ms, ${whole} ms`);
		}
		expect(slow).toEqual([]);
	},
);
