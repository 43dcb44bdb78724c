import {dateLabel} from '../../../domain/date-label.ts';
import {titleIn, type ListedEngagement} from '../../../domain/engagement.ts';
import type {FacetCount} from '../../../domain/filter.ts';
import {rowDateUpTo, rowDateWidths} from '../../../domain/row-date.ts';
import type {Silence} from '../../../domain/silence.ts';
import {labelIn} from '../../../domain/vocabulary.ts';
import {placeWithin} from '../../../text/place-within.ts';
import {titleWithout} from '../../../text/title-without.ts';
import {displayWidth, fit, truncateAtWord} from '../../../text/width.ts';
import {dossierWordsIn, numberIn, timeText} from '../../../words/index.ts';
import {blank, line, lineWidth, onBar, padLine, ruledHeading, type Line} from '../../kit/line.ts';
import {sideHeadingStyle} from '../side-style.ts';
import type {DossierPanel} from '../met-panels.ts';
import type {ViewModel} from '../view-model.ts';
import type {DossierPanes} from './dossier-panes.ts';
import {doubtStyle} from '../doubt-style.ts';

/** Topics shown with the chosen one, and with all. */
const mostTopics = {together: 4, all: 8} as const;
/** Columns of the parts of an engagement. */
const cells = {date: 14, doubt: 2, kind: 10, place: 11} as const;
/** From this width on an engagement has its place, and dates of several days all of them. */
const placeFrom = 44;
/** The columns of a topic, and those of its bar at most. */
const topicColumns = {least: 20, most: 30} as const;
const topicBar = 16;

/** The heading over the engagements with the chosen one: `Daniel Kritenbrink · 6 ───`. */
export function togetherHeading({met, state}: ViewModel, {sideWidth}: DossierPanes): Line {
	const chosen = met.counterparts[met.cursor];
	if (!chosen) return [];
	const heading: Line = [
		{text: ` ${chosen.name}`, style: sideHeadingStyle(chosen.side)},
		{text: ` · ${numberIn(chosen.count, state.language)}  `, style: 'plain'},
	];
	const rest = Math.max(0, sideWidth - lineWidth(heading));
	return [...heading, {text: '─'.repeat(rest), style: 'dim'}];
}

/** The engagements with the chosen one, then what was talked about, with him and with all, and the longest silence. */
export function togetherLines(model: ViewModel, panel: DossierPanel, panes: DossierPanes): readonly Line[] {
	const {met, messages, state} = model;
	const {dossier, pair, records} = met;
	const words = dossierWordsIn(state.language);
	const {top, size} = panes.records;
	const width = panes.sideWidth;
	const rows = Array.from({length: size}, (_, index): Line => {
		const record = records.at(top + index);
		const isChosen = panel.focus === 'records' && top + index === panel.row;
		return record ? recordLine(record, isChosen, model, width) : [];
	});
	const left = (pair?.total ?? 0) - top - size;
	const more = left > 0 ? [line(` ${messages.more(left)}`)] : [];
	const topics = (heading: string, counts: readonly FacetCount[], most: number): readonly Line[] =>
		counts.length === 0
			? []
			: [
					blank,
					indented(ruledHeading(heading, width - 1)),
					...topicLines(counts.slice(0, most), model, width),
				];
	const parts = [
		topics(words.talkedAbout, pair?.byTopic ?? [], mostTopics.together),
		panes.isBeside ? topics(words.withAll, dossier?.byTopic ?? [], mostTopics.all) : [],
		dossier?.silence ? silenceLines(dossier.silence, model, width) : [],
	];
	let lines: readonly Line[] = [...rows, ...more];
	// A heading alone says nothing: what has no room for a line under it is left out.
	for (const part of parts) if (lines.length + headed < panes.sideLines) lines = [...lines, ...part];
	return lines.slice(0, panes.sideLines);
}

/** A blank line and a heading. */
const headed = 2;

/** An engagement in a line: when, as what, where, and its title without the two as far as there is room. */
function recordLine(
	record: ListedEngagement,
	isChosen: boolean,
	{met, state, messages}: ViewModel,
	width: number,
): Line {
	const {language} = state;
	const known = [met.pair?.a, met.counterparts[met.cursor]].flatMap(each => (each ? [each.name] : []));
	const hasPlace = width >= placeFrom;
	const date = hasPlace ? cells.date : rowDateWidths.day;
	const {text, sign} = rowDateUpTo(date, record.date, language);
	const place = hasPlace
		? placeWithin(record.place, cells.place - 1, language, messages.words.shortPlaces)
		: '';
	const room = Math.max(0, width - 1 - date - cells.doubt - cells.kind - (hasPlace ? cells.place : 0));
	const row: Line = [
		{text: isChosen ? '▌' : ' ', style: 'here'},
		{text: fit(text, date, 'right'), style: 'plain'},
		{text: fit(sign, cells.doubt), style: doubtStyle(sign)},
		{text: fit(messages.words.kinds[record.kind] ?? record.kind, cells.kind), style: 'plain'},
		{text: hasPlace ? fit(place, cells.place) : '', style: 'plain'},
		{text: truncateAtWord(titleWithout(titleIn(record, language), known, language), room), style: 'plain'},
	];
	const whole = padLine(row, width);
	return isChosen ? onBar(whole) : whole;
}

function topicLines(counts: readonly FacetCount[], {state}: ViewModel, width: number): readonly Line[] {
	const highest = Math.max(...counts.map(({count}) => count));
	const cell = Math.max(topicColumns.least, Math.min(topicColumns.most, width - topicBar - 8));
	const room = Math.min(topicBar, Math.max(0, width - cell - 8));
	return counts.map(each => {
		const length = highest <= room ? each.count : Math.max(1, Math.round((each.count / highest) * room));
		const label = fit(truncateAtWord(labelIn(each, state.language), cell), cell);
		const count = fit(numberIn(each.count, state.language), 4, 'right');
		return line(` ${label}${count}  ${room > 0 ? '━'.repeat(Math.min(length, room)) : ''}`);
	});
}

function silenceLines({from, to, days}: Silence, {state}: ViewModel, width: number): readonly Line[] {
	const {language} = state;
	const words = dossierWordsIn(language);
	const dates = words.fromTo(dateLabel(from, language), dateLabel(to, language));
	const text = `${dates}, ${timeText(days, language)}`;
	const told = displayWidth(text) < width ? [text] : [dates, timeText(days, language)];
	return [
		blank,
		indented(ruledHeading(words.longestSilence, width - 1)),
		...told.map(each => line(` ${each}`)),
	];
}

function indented(each: Line): Line {
	return [...line(' '), ...each];
}
