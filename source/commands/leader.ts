import {readDossier, type Dossier} from '../answers/dossier.ts';
import {dateLabel, dateLabelUpTo} from '../domain/date-label.ts';
import {placeIn} from '../domain/engagement.ts';
import type {FacetCount, Filter} from '../domain/filter.ts';
import {periodOf} from '../domain/period.ts';
import {labelIn, labelOf} from '../domain/vocabulary.ts';
import {toSafeJson} from '../export/index.ts';
import {
	dossierWordsIn,
	listed,
	numberIn,
	officeNames,
	rankText,
	sinceText,
	spanText,
	termText,
	timeText,
	yearCountText,
	wordsIn,
} from '../words/index.ts';
import {done, type Context, type Outcome} from './command.ts';
import {findLeader} from './find-leader.ts';
import {readView} from './requested-view.ts';
import type {Sheet} from './sheet.ts';

/**
 * `leader <name>`: the dossier of a person, of the records of the view: spellings, ranks, offices with terms,
 * engagements by year, kind, place and topic, and whom he met, the most often met first.
 */
export async function leader(context: Context): Promise<Outcome> {
	const found = findLeader(context.operands.join(' '), context);
	if ('lines' in found) return {stdout: '', notes: found.lines, exitCode: 2};
	const {id} = found.profile;
	const {sentence, request, notes: viewNotes} = readView(context, [id]);
	const notes = [...found.notes, ...viewNotes];
	const {filter} = context.search.resolve(request);
	const dossier = readDossier(context.store, id, filter);
	if (!dossier) return done('', notes);
	if (context.options.format === 'json') return done(dossierJson(dossier, sentence), notes);
	const {sheetMarkdown, sheetText} = await import('./sheet.ts');
	const sheet = dossierSheet(dossier, {sentence, filter}, context);
	const text = context.options.format === 'md' ? sheetMarkdown(sheet) : sheetText(sheet, context.terminal);
	return done(text, notes);
}

/** How much was promised or given, and by which command it is listed where the view has no filter. */
function promisesText(
	{commitments, profile}: Dossier,
	sentence: string,
	language: Context['language'],
): string {
	if (commitments === 0) return '';
	const where = sentence === '' ? ` (communique commitments -l ${profile.id})` : '';
	return `${dossierWordsIn(language).promises(commitments)}${where}`;
}

/** The dossier of the records of a view, and the view in words. */
function dossierSheet(
	dossier: Dossier,
	{sentence, filter}: {readonly sentence: string; readonly filter: Filter},
	{language, store, now}: Context,
): Sheet {
	const words = dossierWordsIn(language);
	const {profile, span, silence, total, other} = dossier;
	const {sides} = store.vocabulary();
	const counts = (all: readonly FacetCount[]): string =>
		listed(all.map(each => `${labelIn(each, language)} ${numberIn(each.count, language)}`));
	const {all, filtered} = words.noneHere;
	const none = sentence === '' ? all : filtered;
	const when = span === null ? '' : `, ${spanText(span.first, span.last, language)}`;
	const engagements = total === 0 ? none : `${numberIn(total, language)}${when}`;
	const silent =
		silence === null
			? ''
			: `${timeText(silence.days, language)}, ${words.fromTo(dateLabel(silence.from, language), dateLabel(silence.to, language))}`;
	const heading = other === null ? '' : ` ${words.withSide[other]}`;
	return {
		title: `${profile.name}${heading}`,
		facts: [
			[words.filters, sentence],
			[words.side, labelOf(sides, profile.side, language)],
			[words.spellings, profile.other_names.join('; ')],
			[words.ranks, profile.ranks.map(each => rankText(each, language)).join('; ')],
			[words.engagements, engagements],
			[
				words.sinceLast,
				span === null || periodOf(filter, now) === 'past' ? '' : sinceText(span, now, language),
			],
			[words.longestSilence, silent],
			[words.byYear, dossier.byYear.map(each => `${each.value} ${yearCountText(each)}`).join(', ')],
			[words.byKind, counts(dossier.byKind)],
			[
				words.byPlace,
				listed(dossier.byPlace.map(each => `${placeIn(each, language)} ${numberIn(each.count, language)}`)),
			],
			[wordsIn(language).topics, counts(dossier.byTopic)],
			[words.promised, promisesText(dossier, sentence, language)],
		],
		sections: dossierSections(dossier, language),
	};
}

/** Offices with their terms, and whom the person met. */
function dossierSections({profile, counterparts}: Dossier, language: Context['language']): Sheet['sections'] {
	const words = dossierWordsIn(language);
	return [
		{
			heading: words.offices,
			columns: [
				{heading: '', cells: profile.offices.map(each => termText(each, language))},
				{
					heading: '',
					cells: profile.offices.map(each => officeNames(each, language)),
					most: 'flexible',
				},
			],
		},
		{
			heading: `${words.counterparts} (${numberIn(counterparts.length, language)})`,
			columns: [
				{heading: words.number, align: 'right', cells: counterparts.map(({count}) => String(count))},
				{
					heading: wordsIn(language).values.label,
					cells: counterparts.map(({name}) => name),
					most: 'flexible',
				},
				{heading: words.first, cells: counterparts.map(({first}) => shortDate(first, language))},
				{heading: words.last, cells: counterparts.map(({last}) => shortDate(last, language))},
			],
		},
	];
}

/** The most columns for a date. */
const dateWidth = 20;

function shortDate(edtf: string, language: Context['language']): string {
	return dateLabelUpTo(dateWidth, edtf, [], language);
}

/** A dossier as JSON: ids beside labels, dates as EDTF. */
function dossierJson(dossier: Dossier, filters: string): string {
	const {profile, span, byYear, byKind, byPlace, byTopic, counterparts, silence, total, other} = dossier;
	const counts = (all: readonly FacetCount[]): readonly object[] =>
		all.map(({value, label_en, label_vi, count}) => ({value, label_en, label_vi, count}));
	return toSafeJson({
		...profile,
		filters,
		counterpart_side: other,
		engagements: total,
		first: span?.first ?? null,
		last: span?.last ?? null,
		longest_silence: silence,
		by_year: byYear.map(({value, count, possible}) => ({year: value, count, possible})),
		by_kind: counts(byKind),
		by_topic: counts(byTopic),
		by_place: byPlace,
		commitments: dossier.commitments,
		counterparts: counterparts.map(({id, name, side, count, first, last}) => ({
			id,
			name,
			side,
			count,
			first,
			last,
		})),
	});
}
