import {sourcesCited, type Anniversary, type Brief, type BriefParty} from '../../domain/brief-of-view.ts';
import {dateLabel} from '../../domain/date-label.ts';
import {placeIn, titleIn, type Engagement} from '../../domain/engagement.ts';
import {labelOf} from '../../domain/vocabulary.ts';
import type {MetSide} from '../../domain/who-met-whom.ts';
import {markdownText} from '../markdown-text.ts';
import type {BriefWriting} from './writing.ts';

/** The most names of a side that stand behind its chief one. */
const mostNames = 2;

/** The last contacts, a line each: when, as what, where, what it was, who for either side, and who says so. */
export function contactLines({contacts}: Pick<Brief, 'contacts'>, writing: BriefWriting): readonly string[] {
	const {language, words} = writing;
	if (contacts.length === 0) return [words.noContact];
	const known = new Set<string>();
	return contacts.map(({record, others, alsoThere, ...sides}) => {
		const parties = (['VN', 'US'] as const).flatMap(side =>
			partyText(sides[side], side, alsoThere[side], known, writing),
		);
		const told = [
			`${titleText(record, writing)}.`,
			parties.length > 0 ? `${parties.join('; ')}.` : '',
			others > 0 ? `(${words.moreWithin(others)})` : '',
			writing.cite(sourcesCited(record)),
		];
		return `- **${dateLabel(record.date, language)}** (${kindAndPlace(record, writing)}): ${told.filter(Boolean).join(' ')}`;
	});
}

/** The anniversaries, a line each. */
export function anniversaryLines(
	anniversaries: readonly Anniversary[],
	writing: BriefWriting,
): readonly string[] {
	const {language, words} = writing;
	if (anniversaries.length === 0) return [words.noAnniversary];
	return anniversaries.map(({record, years, on}) => {
		const when = words.anniversary(dateLabel(on, language), years);
		const [source] = sourcesCited(record);
		return [`- **${when}**: ${titleText(record, writing)}, ${dateLabel(record.date, language)}.`]
			.concat(source ? writing.cite([source]) : [])
			.join(' ');
	});
}

function titleText(record: Engagement, {language}: BriefWriting): string {
	return markdownText(titleIn(record, language) || record.id).replace(/\.$/u, '');
}

function kindAndPlace({kind, place}: Engagement, {language, vocabulary}: BriefWriting): string {
	return [labelOf(vocabulary.kinds, kind, language), placeIn(place, language)]
		.filter(Boolean)
		.map(markdownText)
		.join(', ');
}

/** @param known those whose office is told already: it is not told again until they hold another one */
function partyText(
	party: BriefParty | null,
	side: MetSide,
	beside: readonly string[],
	known: Set<string>,
	{language, words}: BriefWriting,
): readonly string[] {
	if (party === null) return [];
	const whole = [party.name[language], party.office[language]].filter(Boolean).map(markdownText).join(', ');
	const text = known.has(whole) ? markdownText(party.name[language]) : whole;
	known.add(whole);
	const names = beside.slice(0, mostNames).map(markdownText);
	const more = beside.length - names.length;
	const others = [...names, ...(more > 0 ? [words.others(more)] : [])];
	return [`${words.side[side]}: ${text}${others.length > 0 ? `, ${words.with(others)}` : ''}`];
}
