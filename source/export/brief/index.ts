import type {Brief} from '../../domain/brief-of-view.ts';
import {dateLabel} from '../../domain/date-label.ts';
import type {Language, Vocabulary} from '../../domain/vocabulary.ts';
import {briefWordsIn} from '../../words/brief/index.ts';
import {isOnePoint, spanText, wordsIn} from '../../words/index.ts';
import {markdownCode, markdownText} from '../markdown-text.ts';
import {citedSources} from './cited-sources.ts';
import {gapLines} from './gap-lines.ts';
import {briefPeopleLines} from './people-table.ts';
import {commitmentLines} from './promised-lines.ts';
import {anniversaryLines, contactLines} from './contact-lines.ts';
import {timelineLines, valuesLine} from './timeline-lines.ts';
import type {BriefWriting} from './writing.ts';

/** A brief as Markdown in one language or several, one after the other. */
export function briefText(brief: Brief, languages: readonly Language[], vocabulary: Vocabulary): string {
	return languages.map(language => briefMarkdown(brief, language, vocabulary)).join('\n---\n\n');
}

/**
 * A brief as Markdown in a language: at most 120 lines, whatever the view.
 * @throws {CommuniqueError} (`data`) where a date is not EDTF.
 */
export function briefMarkdown(brief: Brief, language: Language, vocabulary: Vocabulary): string {
	const words = briefWordsIn(language);
	const cited = citedSources(language);
	const writing: BriefWriting = {language, words, vocabulary, cite: cited.marks};
	const sections = brief.records === 0 ? [words.nothing] : filledSections(brief, writing);
	const head = headLines(brief, writing).join('\n');
	const blocks = [
		`# ${words.title}`,
		head,
		...withMarksExplained(sections, head, writing),
		cited.lines().length > 0 ? `## ${words.sources}\n\n${cited.lines().join('\n')}` : '',
		againLines(brief, writing).join('\n'),
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function headLines(brief: Brief, writing: BriefWriting): readonly string[] {
	const {language, words} = writing;
	const {file} = wordsIn(language);
	const {first, last, records} = brief;
	const span = first === null || last === null ? '' : words.covers(records, timeText(first, last, writing));
	return [
		`**${words.about}:** ${markdownText(brief.asked[language]) || words.everything}`,
		'',
		[
			span,
			brief.newest === null ? '' : words.upTo(dateLabel(brief.newest, language)),
			`${file.dataVersion} ${markdownText(brief.dataVersion)}`,
			words.made(dateLabel(brief.made, language)),
			file.licence,
		]
			.filter(Boolean)
			.join(' · '),
	];
}

/** From the first date to the last; of several days each, as the first and the last. */
function timeText(first: string, last: string, {language, words}: BriefWriting): string {
	const isPlain = first !== last && isOnePoint(first) && isOnePoint(last);
	return isPlain
		? words.fromTo(dateLabel(first, language), dateLabel(last, language))
		: spanText(first, last, language);
}

function filledSections(brief: Brief, writing: BriefWriting): readonly string[] {
	const {words} = writing;
	const section = (heading: string, lines: readonly string[]): string =>
		`## ${heading}\n\n${lines.join('\n')}`;
	const {of} = brief.people;
	return [
		words.explained,
		section(brief.period === 'past' ? words.contactsOfPeriod : words.contacts, contactLines(brief, writing)),
		section(words.timeline, timelineLines(brief, writing)),
		section(
			of === null ? words.people : words.counterparts(markdownText(of)),
			briefPeopleLines(brief.people, writing),
		),
		section(words.topics, [
			`${valuesLine(brief.topics, writing)}.${brief.records > 1 ? ` ${words.overlap}` : ''}`,
		]),
		section(words.commitments, commitmentLines(brief.commitments, writing)),
		section(words.gaps, gapLines(brief.gaps, writing)),
		section(words.anniversaries, anniversaryLines(brief.anniversaries, writing)),
	];
}

/** The sections, with what the marks of dates mean behind the first where one of them has such. */
function withMarksExplained(
	sections: readonly string[],
	head: string,
	{words}: BriefWriting,
): readonly string[] {
	const text = [head, ...sections].join('\n');
	const explained = [
		/\d \?/u.test(text) ? words.doubtful : '',
		/(?:^|\P{L})(?:c|kh)\. \d/mu.test(text) ? words.estimate : '',
	].filter(Boolean);
	const [first = '', ...rest] = sections;
	return [[first, ...explained].join(' '), ...rest];
}

function againLines({commands, records}: Brief, {words}: BriefWriting): readonly string[] {
	const line = (command: string, what: string): string => `- ${what}: ${markdownCode(command)}`;
	return [
		`## ${words.again}`,
		'',
		words.program,
		'',
		line(commands.brief, words.commandBrief),
		...(records > 0
			? [line(commands.list, words.commandList), line(commands.commitments, words.commandCommitments)]
			: []),
	];
}
