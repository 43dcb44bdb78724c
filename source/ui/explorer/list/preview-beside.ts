import {ageOf} from '../../../domain/age.ts';
import {placeIn, summaryIn, titleIn, venueIn, type Engagement} from '../../../domain/engagement.ts';
import {perObject} from '../../../domain/memo.ts';
import {dateFact, personFact} from '../../../domain/record-facts.ts';
import {rowDate} from '../../../domain/row-date.ts';
import {labelOf} from '../../../domain/vocabulary.ts';
import {annotationIn} from '../../../domain/working-set.ts';
import {displayWidth, fit} from '../../../text/width.ts';
import {blank, line, lineWidth, paragraph, withLink, type Line} from '../../kit/line.ts';
import {ownLines} from '../detail/index.ts';
import {sideStyle} from '../side-style.ts';
import type {ViewModel} from '../view-model.ts';
import {besideEachOther} from '../../kit/wrapped-line.ts';
import {linkOf} from '../web-address.ts';
import {pairLine} from '../pair-line.ts';
import {nameOfWhole, wholeVisit} from '../whole-visit.ts';
import {rowContext} from './row-line.ts';

/** The chosen record beside the list, behind a rule: as many lines as the body has. */
export function previewBeside(model: ViewModel): readonly Line[] {
	const {layout, messages, state} = model;
	const whole = besideLines(model);
	const rest = whole.slice(Math.min(state.previewScroll, besideScrollMax(model)));
	const isCut = rest.length > layout.bodyLines;
	const shown = isCut
		? [...rest.slice(0, layout.bodyLines - 1), line(messages.more(rest.length - layout.bodyLines + 1))]
		: rest;
	return Array.from({length: layout.bodyLines}, (_, index) => [
		{text: ' │ ', style: 'dim' as const},
		...(shown[index] ?? []),
	]);
}

/** Measures how far the preview beside the list can be scrolled. */
export function besideScrollMax(model: ViewModel): number {
	return Math.max(0, besideLines(model).length - model.layout.bodyLines);
}

const besideLines = perObject((model: ViewModel): readonly Line[] => {
	const {record, layout} = model;
	if (!record) return [];
	// The first line stands beside the headings.
	const all = [blank, ...recordWords(record, model)];
	const visit = visitWords(record, model);
	return all.length + visit.length <= layout.bodyLines ? [...all, ...visit] : all;
});

function recordWords(record: Engagement, model: ViewModel): readonly Line[] {
	const {layout, messages, state, vocabulary, results} = model;
	const {language} = state;
	const {terms} = results;
	const width = layout.previewColumns;
	const text = (content: string, options: Parameters<typeof paragraph>[2] = {}): readonly Line[] =>
		content === '' ? [] : paragraph(content, width, {terms, indent: 0, ...options});
	const topics = record.topics.map(topic => labelOf(vocabulary.topics, topic, language)).join(', ');
	const place = [venueIn(record.place, language), placeIn(record.place, language)];
	return [
		...text(titleIn(record, language), {style: 'strong'}),
		blank,
		...text(whenText(record, model), {terms: []}),
		...text(labelOf(vocabulary.kinds, record.kind, language)),
		...text(place.filter(Boolean).join(', ')),
		blank,
		...peopleWords(record, model),
		...section(text(summaryIn(record, language))),
		...ownLines(annotationIn(model.workingSet, record.id), width, messages),
		...section(topics === '' ? [] : text(messages.topics(topics))),
		...section(sourceWords(record, model)),
	];
}

function section(lines: readonly Line[]): readonly Line[] {
	return lines.length === 0 ? [] : [blank, ...lines];
}

/** The date with what is doubtful of it, the part of the day and how long ago that was. */
function whenText(record: Engagement, {state, messages, vocabulary, today}: ViewModel): string {
	const {label, dayPart, isInferred} = dateFact(record, {language: state.language, vocabulary});
	const basis = isInferred ? ` (${messages.words.inferred})` : '';
	return [
		`${[label, dayPart].filter(Boolean).join(', ')}${basis}`,
		messages.age(ageOf(record.date_end, today)),
		record.origin === 'user' ? messages.isImported : '',
	]
		.filter(Boolean)
		.join(' · ');
}

/** Everybody with part and office. */
function peopleWords(
	record: Engagement,
	{layout, messages, state, vocabulary, results}: ViewModel,
): readonly Line[] {
	const {terms} = results;
	if (record.people.length === 0) return [line(messages.noPeople)];
	return record.people.flatMap(each => {
		const {name, side, office, part} = personFact(each, {language: state.language, vocabulary});
		const named = paragraph(name, layout.previewColumns, {terms, style: sideStyle(side), indent: 0});
		const partText = line(`  ${part}`);
		const [last = blank, ...before] = named.toReversed();
		const isRoom = lineWidth(last) + lineWidth(partText) <= layout.previewColumns;
		return [
			...before.toReversed(),
			...(isRoom ? [[...last, ...partText]] : [last, partText]),
			...(office === '' ? [] : paragraph(office, layout.previewColumns, {terms, first: '  '})),
		];
	});
}

/** The sources by number, as `1`–`9` open them. */
function sourceWords(record: Engagement, model: ViewModel): readonly Line[] {
	const {layout, messages, state, vocabulary} = model;
	const confidence = labelOf(vocabulary.confidences, record.confidence, state.language);
	return [
		...paragraph(messages.sourcesHeading(record.sources.length, confidence), layout.previewColumns, {
			indent: 0,
		}),
		...record.sources.flatMap(({publisher, published, passage, url}, index) => {
			const where = publisher || (passage ? `${passage.file}, ${messages.words.line(passage.line)}` : '');
			const number = line(`${index + 1} `, 'strong');
			const room = layout.previewColumns - lineWidth(number);
			const whole = [where, published].filter(Boolean).join('  ');
			const lines =
				displayWidth(whole) <= room ? [line(whole)] : paragraph(`${where} ${published}`, room, {indent: 0});
			const linked = lines.map(each => withLink(each, linkOf(url, model)));
			return besideEachOther([[number], linked], [lineWidth(number)]);
		}),
	];
}

/** The records of the visit, a line each, with the sign of the chosen row before the one that is shown. */
function visitWords(record: Engagement, model: ViewModel): readonly Line[] {
	const {layout, messages, state, visit} = model;
	const {language} = state;
	const whole = wholeVisit(record, visit);
	if (!whole) return [];
	const {parent, records} = whole;
	const context = rowContext(model);
	const kindWidth = 9;
	const room = layout.previewColumns - kindWidth - 3;
	return [
		blank,
		line(messages.inThisVisit(rowDate(parent.date, [], language).text, nameOfWhole(whole)), 'strong'),
		...records.map((each): Line => {
			const kind = messages.words.kinds[each.kind] ?? each.kind;
			return [
				each.id === record.id ? {text: '▌ ', style: 'here'} : {text: '  ', style: 'plain'},
				{text: `${fit(kind, kindWidth)} `, style: 'plain'},
				...pairLine(each, room, context),
			];
		}),
	];
}
