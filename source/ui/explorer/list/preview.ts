import {ageOf} from '../../../domain/age.ts';
import {placeIn, summaryIn, titleIn, venueIn, type Engagement} from '../../../domain/engagement.ts';
import {labelOf} from '../../../domain/vocabulary.ts';
import {annotationIn} from '../../../domain/working-set.ts';
import {displayWidth, truncateAtWord, wrap} from '../../../text/width.ts';
import {blank, highlighted, line, lineWidth, paragraph, spread, type Line} from '../../kit/line.ts';
import {ownTexts} from '../detail/index.ts';
import {relatedBelow} from '../reading/list-window.ts';
import type {ViewModel} from '../view-model.ts';

/**
 * The rule between list and preview, with the place of the chosen row among the rows, and how many related hits stand
 * below the window.
 */
export function previewRule(model: ViewModel): Line {
	const {layout, state, results, messages} = model;
	const {total} = results.rows;
	const place = ` ${messages.rowOf(Math.min(state.cursor + 1, total), total)} `;
	const hidden = relatedBelow(model);
	const more = hidden > 0 ? ` ${messages.moreRelated(hidden)} ` : '';
	const width = Math.max(0, layout.listColumns - place.length - displayWidth(more) - (more === '' ? 2 : 4));
	return [
		...(more === '' ? [] : [{text: ' ──', style: 'dim'} as const, {text: more, style: 'plain'} as const]),
		{text: `${more === '' ? ' ' : ''}${'─'.repeat(width)}`, style: 'dim'},
		{text: place, style: 'plain'},
		{text: '─', style: 'dim'},
	];
}

/** The chosen record under the list, in `layout.previewLines` lines. */
export function previewBelow(model: ViewModel): readonly Line[] {
	const {record, layout} = model;
	if (!record) return [];
	return layout.previewLines < 3 ? shortLines(record, model) : fullLines(record, model);
}

function shortLines(record: Engagement, model: ViewModel): readonly Line[] {
	const room = model.layout.columns - 2;
	const {kind, venue, rest} = factsOf(record, model);
	const place = placeIn(record.place, model.state.language);
	const whole = [place, place.split(',')[0] ?? '']
		.map(each => [kind, [venue, each].filter(Boolean).join(', ')].filter(Boolean).join(separator))
		.find(each => displayWidth(each) <= room);
	return [
		// No title stands above it: what it was is the heading.
		headed(whole ?? joinedFacts(kind, venue || place, [], room), kind),
		line(` ${truncateAtWord(rest.join(separator), room)}`),
	];
}

function headed(text: string, heading: string): Line {
	const length = text.startsWith(heading) ? heading.length : 0;
	return [...line(' '), ...line(text.slice(0, length), 'strong'), ...line(text.slice(length))];
}

function fullLines(record: Engagement, model: ViewModel): readonly Line[] {
	const {layout} = model;
	const width = layout.columns - 2;
	const facts = factsOf(record, model);
	const head = [...titleLines(record, model), line(joinedFacts(facts.kind, facts.venue, facts.rest, width))];
	const lines = [...head, ...summaryLines(record, width, layout.previewLines - head.length, model)];
	return Array.from({length: layout.previewLines}, (_, index) => [
		{text: ' ', style: 'plain'},
		...(lines[index] ?? blank),
	]);
}

function titleLines(record: Engagement, {layout, results, state}: ViewModel): readonly Line[] {
	const {terms} = results;
	const title = titleIn(record, state.language);
	return paragraph(title, layout.columns - 2, {terms, style: 'strong', indent: 0}).slice(0, 2);
}

/** Measures how far the preview under the list can be scrolled: its summary under its title. */
export function belowScrollMax(model: ViewModel): number {
	const {record, layout} = model;
	if (!record || layout.previewLines < 3) return 0;
	const room = layout.previewLines - titleLines(record, model).length - 1;
	return Math.max(0, wrap(textBelow(record, model), layout.columns - 2).length - room);
}

/** The summary, behind what the reader has added to the record, which is sought first. */
function textBelow(record: Engagement, {workingSet, messages, state}: ViewModel): string {
	const own = annotationIn(workingSet, record.id);
	const texts = own === null ? [] : ownTexts(own, messages.working);
	return [...texts, summaryIn(record, state.language)].filter(Boolean).join(separator);
}

/**
 * The text in so many lines, from where it is scrolled to; where it is longer, the last of them is cut at a word and
 * says how much is left.
 */
function summaryLines(record: Engagement, width: number, room: number, model: ViewModel): readonly Line[] {
	const {results, state, messages} = model;
	const {terms} = results;
	const all = wrap(textBelow(record, model), width);
	const lines = all.slice(Math.min(state.previewScroll, Math.max(0, all.length - room)));
	const hidden = lines.length - room;
	const whole = lines.slice(0, Math.max(0, room)).map(each => highlighted(each, terms));
	if (hidden <= 0 || room <= 0) return whole;
	const more = line(messages.more(hidden));
	const cut = truncateAtWord(lines.slice(room - 1).join(' '), width - lineWidth(more) - 2);
	return [...whole.slice(0, -1), spread(highlighted(cut, terms), more, width)];
}

const separator = ' · ';
/** Columns under which a part of a venue's name says nothing. */
const leastVenue = 8;

/** Facts on one line; the venue between them gives way where there is no room for all. */
function joinedFacts(kind: string, venue: string, rest: readonly string[], width: number): string {
	const others = [kind, ...rest].join(separator);
	const room = width - displayWidth(others) - separator.length;
	const shown = room < leastVenue ? '' : truncateAtWord(venue, room);
	return truncateAtWord([kind, shown, ...rest].filter(Boolean).join(separator), width);
}

/** What the preview says of a record in a few words: `rest` is how many sources, confidence and how long ago. */
function factsOf(
	record: Engagement,
	{state, messages, vocabulary, today}: ViewModel,
): {readonly kind: string; readonly venue: string; readonly rest: readonly string[]} {
	const {language} = state;
	return {
		kind: labelOf(vocabulary.kinds, record.kind, language),
		venue: venueIn(record.place, language),
		rest: [
			messages.sourceCount(record.sources.length),
			messages.confidence(labelOf(vocabulary.confidences, record.confidence, language)),
			messages.age(ageOf(record.date_end, today)),
		],
	};
}
