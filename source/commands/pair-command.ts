import {pairRecords, readPair, type PairAnswer} from '../answers/pair.ts';
import {daysBetween} from '../domain/days.ts';
import {CommuniqueError} from '../domain/errors.ts';
import {sides, type Side} from '../domain/vocabulary.ts';
import {toSafeJson} from '../export/index.ts';
import {done, type Context, type Outcome} from './command.ts';
import {findLeader, type SeveralLeaders} from './find-leader.ts';
import {pairSheet, type PairTold} from './pair-sheet.ts';
import {readView} from './requested-view.ts';

/** Records of a pair are all printed; SQLite takes whole numbers of 32 bits as a limit. */
const all = 0x7f_ff_ff_ff;
/**
 * `pair <a> [<b>]`: two people, or a person and the other side (`us`, `vn`; none: the other side): how many
 * engagements, when, the longest silence, who came to whom, about what, what was promised, and the engagements.
 */
export async function pair(context: Context): Promise<Outcome> {
	const {store, options, terminal} = context;
	const found = findTwo(context);
	if ('lines' in found) return {stdout: '', notes: found.lines, exitCode: 2};
	const {a, b} = found;
	const {request, sentence, notes: viewNotes} = readView(context, b === null ? [a] : [a, b]);
	const notes = [...found.notes, ...viewNotes];
	const answer = readPair(store, a, b, context.search.resolve(request).filter);
	if (!answer) return done('', notes);
	const records = pairRecords(store, answer.filter, {offset: 0, limit: all});
	const told: PairTold = {
		answer,
		records,
		commitments: store.ledger(answer.filter, '-date'),
		filters: sentence,
	};
	if (options.format === 'json') return done(pairJson(told, context), notes);
	const {sheetMarkdown, sheetText} = await import('./sheet.ts');
	const sheet = pairSheet(told, context);
	return done(options.format === 'md' ? sheetMarkdown(sheet) : sheetText(sheet, terminal), notes);
}

/** The ids of two people, the second null for the other side. */
interface Two {
	readonly a: string;
	readonly b: string | null;
	readonly notes: readonly string[];
}

/** @throws {CommuniqueError} (`usage`) where a name means nobody, and where the two are one or of the wrong side. */
function findTwo(context: Context): Two | SeveralLeaders {
	const [first = '', second] = context.operands;
	if (sideOf(first) !== null)
		throw new CommuniqueError(
			'usage',
			`"${first}" is a side`,
			`write a person first: communique pair <name> ${first}`,
		);
	const a = findLeader(first, context);
	if ('lines' in a) return a;
	const {id, name, side} = a.profile;
	const asked = sideOf(second);
	if (asked === side)
		throw new CommuniqueError(
			'usage',
			`${name} is of that side`,
			`write "${asked === 'VN' ? 'us' : 'vn'}", a second name, or one name alone`,
		);
	if (second === undefined || asked !== null) return {a: id, b: null, notes: a.notes};
	const b = findLeader(second, context);
	if ('lines' in b) return b;
	if (b.profile.id === id) throw new CommuniqueError('usage', `both names mean ${name}`, 'write two people');
	return {a: id, b: b.profile.id, notes: [...a.notes, ...b.notes]};
}

function sideOf(typed: string | undefined): Side | null {
	const upper = typed?.trim().toUpperCase();
	return sides.find(each => each !== 'other' && each === upper) ?? null;
}

/** A pair as JSON: ids beside labels, dates as EDTF. */
function pairJson({answer, records, commitments, filters}: PairTold, {now}: Context): string {
	const {a, b, total, span, silence, journeys, byTopic} = answer;
	const end = ({id, name, side}: PairAnswer['a']): object => ({id, name, side});
	return toSafeJson({
		a: end(a),
		b: 'person' in b ? end(b.person) : {side: b.side},
		filters,
		engagements: total,
		first: span?.first ?? null,
		last: span?.last ?? null,
		days_since_last: span === null ? null : daysBetween(span.latestDay, now),
		longest_silence: silence,
		travelled: {VN_to_US: journeys.VN, US_to_VN: journeys.US, elsewhere: journeys.elsewhere},
		by_topic: byTopic.map(({value, label_en, label_vi, count}) => ({value, label_en, label_vi, count})),
		commitments: commitments.map(({record, source, ...rest}) => ({
			record: record.id,
			date: record.date,
			...rest,
			source: source?.url ?? null,
		})),
		records: records.map(({id, date, kind, title_en, title_vi, place}) => ({
			id,
			date,
			kind,
			title_en,
			title_vi,
			place,
		})),
	});
}
