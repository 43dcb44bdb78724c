import {upTo} from '../../domain/memo.ts';
import {always} from '../../domain/days.ts';
import type {Draft} from '../import-model.ts';
import {type Constraint, within} from './limits/index.ts';

/** A name that no text of an earlier day can use. */
interface PeriodWord {
	readonly name: string;
	readonly pattern: RegExp;
	/** ISO day on which the name was given. */
	readonly since: string;
}

const periodWords: readonly PeriodWord[] = [
	// World Health Organization, press conference of that day.
	{name: 'COVID-19', pattern: /covid-?19/iu, since: '2020-02-11'},
	// The command's change of name at Pearl Harbor; data/leaders.yaml has the same day.
	{
		name: 'Indo-Pacific Command',
		pattern: /INDOPACOM|Indo-Pacific Command|Bộ Tư lệnh Ấn Độ Dương\s*[-–]\s*Thái Bình Dương/iu,
		since: '2018-05-30',
	},
	// Executive order of that day; data/leaders.yaml has the same.
	{
		name: 'Department of War',
		pattern: /(?:U\.?S\.?|American) Department of War|Bộ Chiến tranh (?:Hoa Kỳ|Mỹ)/iu,
		since: '2025-09-05',
	},
	// Joint statement on the visit of the President of the United States.
	{
		name: 'comprehensive strategic partnership of the two countries',
		pattern:
			/Đối tác Chiến lược Toàn diện (?:giữa )?Việt Nam\s*[-–]\s*(?:Hoa Kỳ|Mỹ)|(?:U\.?S\.?|United States)\s*[-–]\s*Viet\s?nam Comprehensive Strategic Partnership|Viet\s?nam\s*[-–]\s*(?:U\.?S\.?|United States) Comprehensive Strategic Partnership/iu,
		since: '2023-09-10',
	},
];

/** The constraints that names in the text put on the date: nothing is called by a name before it was given. */
export function periodConstraints({passages}: Draft): readonly Constraint[] {
	return constraintsIn(passages[0]?.text ?? '');
}

/** Passages that were asked for last: one gives many drafts. */
const mostTexts = 16;
const constraintsIn = upTo(mostTexts, (text: string): readonly Constraint[] =>
	periodWords
		.filter(({pattern}) => pattern.test(text))
		.map(({name, since}) => ({
			strength: 'period',
			narrow: within([{start: since, end: always.end}]),
			reason: `The text names the ${name}, a name given on ${since}.`,
		})),
);
