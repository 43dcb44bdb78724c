import {officeNames, dossierWordsIn, numberIn, wordsIn} from '../../../words/index.ts';
import {displayWidth} from '../../../text/width.ts';
import {rowDate} from '../../../domain/row-date.ts';
import type {PairAnswer} from '../../../answers/pair.ts';
import {latestOffice} from '../../../domain/profile.ts';
import type {SidedName} from '../../../domain/short-name.ts';
import type {Language} from '../../../domain/vocabulary.ts';
import type {MetSide} from '../../../domain/who-met-whom.ts';
import type {ShortNames} from '../../../text/short-names.ts';
import {fitLine, line, lineWidth, spread, type Line} from '../../kit/line.ts';
import type {PairPanel} from '../met-panels.ts';
import {sideHeadingStyle, upToCountry} from '../side-style.ts';
import type {ViewModel} from '../view-model.ts';

/** From this width on there is room for the months of the first and the last. */
const spanFrom = 70;

/**
 * The lines over a pair: who they are, how many engagements, from when to when; their offices, and of which view.
 * @param filters the filters of the view in words
 */
export function pairHead(
	{met, names: shortNames, state, layout, messages}: ViewModel,
	{isOfView}: PairPanel,
	filters: readonly string[],
): readonly Line[] {
	const {pair} = met;
	const {columns, hasRuler} = layout;
	const {language} = state;
	if (!pair) return [line(` ${messages.met.gone}`), ...(hasRuler ? [[]] : [])];
	const {a, b, total} = pair;
	const records = wordsIn(language).records(total);
	const figures: Line = [
		{text: numberIn(total, language), style: 'strong'},
		...line(
			columns < spanFrom ? ' ' : `${records.slice(records.indexOf(' '))}${spanOfMonths(pair, language)}   `,
		),
		...line(language.toUpperCase()),
	];
	const room = columns - lineWidth(figures) - 2;
	const names = 'person' in b ? bothNames([a, b.person], room, shortNames) : nameAndSide(a, b.side, language);
	const first = spread(fitLine(names, columns - lineWidth(figures) - 1), figures, columns);
	if (!hasRuler) return [first];
	const offices = [a, ...('person' in b ? [b.person] : [])].flatMap(each => {
		const last = latestOffice(each);
		return last ? [officeNames(last, language)] : [];
	});
	const {query} = state.request;
	const view = isOfView ? [query === '' ? '' : `“${query}”`, ...filters].filter(Boolean).join(', ') : '';
	const officeRoom = columns - displayWidth(view) - 2;
	return [first, spread(fitLine(line(` ${offices.join('  ·  ')}`), officeRoom), line(view), columns)];
}

const arrow = '  ⇄  ';

/** Both names, of which the longer one is shortened first where they have no room. */
function bothNames([a, b]: readonly [SidedName, SidedName], columns: number, names: ShortNames): Line {
	const room = Math.max(2, columns - displayWidth(arrow));
	const one = Math.min(displayWidth(a.name), Math.max(Math.floor(room / 2), room - displayWidth(b.name)));
	const first = names.within(a, one);
	return [
		{text: ` ${first}`, style: sideHeadingStyle(a.side)},
		{text: arrow, style: 'plain'},
		{text: names.within(b, room - displayWidth(first)), style: sideHeadingStyle(b.side)},
	];
}

function nameAndSide({name, side}: SidedName, other: MetSide | null, language: Language): Line {
	return [
		{text: ` ${name}`, style: sideHeadingStyle(side)},
		...(other === null ? [] : upToCountry(`  ${dossierWordsIn(language).withSide[other]}`, other)),
	];
}

function spanOfMonths({span}: PairAnswer, language: Language): string {
	if (!span) return '';
	const [first, last] = [span.first, span.last].map(each => rowDate(each, [], language, 'month').text);
	return `, ${first === last ? first : `${first} – ${last}`}`;
}
