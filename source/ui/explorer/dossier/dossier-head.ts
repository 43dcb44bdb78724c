import {ageOf} from '../../../domain/age.ts';
import {sinceLast} from '../../../domain/contact-span.ts';
import {placeIn} from '../../../domain/engagement.ts';
import {latestOffice} from '../../../domain/profile.ts';
import {labelIn, type Language} from '../../../domain/vocabulary.ts';
import {dossierWordsIn, numberIn, officeNames, spanText, wordsIn} from '../../../words/index.ts';
import {figureFirst, fitLine, line, lineWidth, spread, type Line} from '../../kit/line.ts';
import {sideHeadingStyle, upToCountry} from '../side-style.ts';
import type {ViewModel} from '../view-model.ts';

/** From this width on there is room for ages and for years of two columns. */
const wideFrom = 100;
const twoColumnsFrom = 120;
/** From this width on there is room for kinds and places beside the years. */
const figuresFrom = 56;

/** The lines over a dossier: who it is, how many engagements; the office, and from when to when. */
export function dossierHead({met, state, layout, today, messages}: ViewModel): readonly Line[] {
	const {dossier} = met;
	const {columns, hasRuler} = layout;
	const {language} = state;
	if (!dossier) return [line(` ${messages.met.gone}`), ...(hasRuler ? [[]] : [])];
	const words = dossierWordsIn(language);
	const {profile, other, total, span, counterparts} = dossier;
	const name: Line = [
		{text: ` ${profile.name}`, style: sideHeadingStyle(profile.side)},
		...(other === null ? [] : upToCountry(`  ${words.withSide[other]}`, other)),
	];
	const figures: Line = [
		{text: numberIn(total, language), style: 'strong'},
		...(columns < figuresFrom
			? []
			: [
					...line(` ${nounOf(wordsIn(language).records(total))} · `),
					...figureFirst(words.counterpartCount(counterparts.length)),
				]),
		{text: `${columns < figuresFrom ? ' ' : '   '}${language.toUpperCase()}`, style: 'plain'},
	];
	const first = spread(fitLine(name, columns - lineWidth(figures) - 1), figures, columns);
	if (!hasRuler) return [first];
	const office = latestOffice(profile);
	const since = span === null || columns < wideFrom ? null : sinceLast(span, today);
	const age =
		span === null || since === null
			? ''
			: `, ${typeof since === 'number' ? messages.age(ageOf(span.latestDay, today)) : words.notOver[since]}`;
	const when = span === null ? words.none : `${spanText(span.first, span.last, language)}${age}`;
	return [first, spread(line(office ? ` ${officeNames(office, language)}` : ''), line(when), columns)];
}

/** The words behind a number. */
function nounOf(counted: string): string {
	return counted.slice(counted.indexOf(' ') + 1);
}

const blocks = '▁▂▃▄▅▆▇█';

/** The engagements of a person in a line: by year, then the most frequent kinds and places. */
export function figuresLine({met, state, layout, messages}: ViewModel): Line {
	const {dossier} = met;
	const {columns} = layout;
	const {language} = state;
	if (!dossier || dossier.byYear.length === 0) return [];
	const years = yearBars(dossier.byYear, columns);
	const places = dossier.byPlace
		.slice(0, columns >= twoColumnsFrom ? 3 : columns >= figuresFrom ? 1 : 0)
		.map(each => figure(placeIn(each, language).split(',')[0] ?? '', each.count, language));
	const right = joined(places);
	const kinds = dossier.byKind.map(each =>
		figure(messages.words.kinds[each.value] ?? labelIn(each, language), each.count, language),
	);
	let left = years;
	const most = columns >= figuresFrom ? 3 : 0;
	for (const kind of kinds.slice(0, most)) {
		const longer: Line = [...left, {text: '   ', style: 'plain'}, ...kind];
		if (lineWidth(longer) + lineWidth(right) + 2 > columns) break;
		left = longer;
	}
	return spread(left, right, columns);
}

function figure(label: string, count: number, language: Language): Line {
	return [
		{text: `${label} `, style: 'plain'},
		{text: numberIn(count, language), style: 'strong'},
	];
}

function joined(figures: readonly Line[]): Line {
	return figures.flatMap((each, index): Line => [...(index === 0 ? [] : line('   ')), ...each]);
}

/** A bar a year from the first to the last, the earliest left out where there is no room. */
function yearBars(
	counts: readonly {readonly value: string; readonly count: number}[],
	columns: number,
): Line {
	const countOf = new Map(counts.map(({value, count}) => [Number(value), count]));
	const last = Number(counts.at(-1)?.value ?? 0);
	const room = Math.max(1, Math.min(columns - 13, columns >= figuresFrom ? 40 : 24));
	const cells = columns >= twoColumnsFrom && (last - Number(counts[0]?.value ?? 0) + 1) * 2 <= room ? 2 : 1;
	const first = Math.max(Number(counts[0]?.value ?? 0), last - Math.floor(room / cells) + 1);
	const highest = Math.max(...counts.map(({count}) => count));
	const bars = Array.from({length: last - first + 1}, (_, index): Line => {
		const count = countOf.get(first + index) ?? 0;
		if (count === 0) return [{text: '·'.repeat(cells), style: 'dim'}];
		const bar = blocks[Math.ceil((count / highest) * blocks.length) - 1] ?? '▁';
		return [{text: bar.repeat(cells), style: 'plain'}];
	});
	return [...line(` ${first} `), ...bars.flat(), ...line(first === last ? '' : ` ${last}`)];
}
