import {numberIn} from '../../../words/index.ts';
import {line, lineWidth, spread, type Line, type Segment} from '../../kit/line.ts';
import type {ReviewViewModel} from '../view-model.ts';

/** Signs of what becomes of a record, for narrow screens. */
export const statusSigns = {new: '+', merges: '→', conflict: '!', skipped: '·'} as const;

/** The first line: the name, how many records of which sort, how many of them will be saved. */
export function headLine(model: ReviewViewModel): Line {
	const {state, messages, layout} = model;
	const {items} = state.work;
	const accepted = items.filter(item => item.decision === 'accepted').length;
	const title: Line = [
		{text: ' communique ', style: 'brand'},
		{text: `${messages.title}  `, style: 'plain'},
	];
	const right = line(`${state.language.toUpperCase()}  ✓ ${messages.of(accepted, items.length)} `);
	const variants: readonly (readonly [Line, Line])[] = [
		[[...title, ...countSegments(model, true)], right],
		[[...title, ...countSegments(model, false)], right],
		[[...title.slice(0, 1), ...countSegments(model, false)], right],
	];
	const shortest = [variants.at(-1)?.[0] ?? title, line(`✓ ${numberIn(accepted, state.language)} `)] as const;
	const [left, rest] =
		variants.find(([counts, end]) => lineWidth(counts) + lineWidth(end) < layout.columns) ?? shortest;
	return spread(left, rest, layout.columns);
}

function countSegments({counts, messages, state}: ReviewViewModel, hasNames: boolean): readonly Segment[] {
	const all = {...counts, skipped: state.work.skipped.length};
	return (['new', 'merges', 'conflict', 'skipped'] as const).flatMap((key, index): readonly Segment[] => {
		const count = all[key];
		const text = hasNames
			? `${index > 0 ? ' · ' : ''}${messages.counts[key](count)}`
			: `${index > 0 ? '  ' : ''}${statusSigns[key]}${numberIn(count, state.language)}`;
		return [{text, style: key === 'conflict' && count > 0 ? 'strong' : 'plain'}];
	});
}
