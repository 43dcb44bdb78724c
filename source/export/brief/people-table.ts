import type {BriefPeople} from '../../domain/brief-of-view.ts';
import {dateLabel} from '../../domain/date-label.ts';
import {numberIn} from '../../words/index.ts';
import {markdownText} from '../markdown-text.ts';
import type {BriefWriting} from './writing.ts';

/** The people of a view as a table, with what it lists. */
export function briefPeopleLines({of, listed, more}: BriefPeople, writing: BriefWriting): readonly string[] {
	const {language, words} = writing;
	if (listed.length === 0) return [words.nobody];
	const head = [words.name, words.office, words.count, words.first, words.last];
	const rows = listed.map(each => [
		`${markdownText(each.name)}${of === null ? ` (${words.side[each.side]})` : ''}`,
		markdownText(each.office[language]) || '–',
		numberIn(each.count, language),
		each.first === '' ? '–' : dateLabel(each.first, language),
		each.last === '' ? '–' : dateLabel(each.last, language),
	]);
	return [
		of !== null ? words.counterpartsExplained : more > 0 ? words.peopleExplained : words.allPeopleExplained,
		'',
		...[head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`),
		...(more > 0 ? ['', `${words.more(more)}.`] : []),
	];
}
