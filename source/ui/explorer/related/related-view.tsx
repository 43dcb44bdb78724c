import type {ReactNode} from 'react';
import {Box} from 'ink';
import {Lines} from '../../kit/text-lines.tsx';
import {line, type Line} from '../../kit/line.ts';
import {shortLine} from '../detail/record-lines.ts';
import type {ViewModel} from '../view-model.ts';
import {follow} from '../../kit/viewport.ts';

/** Records of the same visit, then others of the same people. */
export function RelatedView({
	model,
	cursor,
}: {
	readonly model: ViewModel;
	readonly cursor: number;
}): ReactNode {
	const {messages, layout, related, state, vocabulary, results, visit} = model;
	const context = {language: state.language, messages, vocabulary, terms: results.terms, visit: []};
	const rows = related.map((record, index): Line => {
		const isOfVisit = visit.some(other => other.id === record.id);
		return [
			{text: index === cursor ? ' ▸ ' : '   ', style: 'selected'},
			{text: isOfVisit ? '↑ ' : '  ', style: 'accent'},
			...shortLine(record, context),
		];
	});
	const {top, size} = follow(0, cursor, layout.bodyLines - 3, rows.length);
	const legend =
		visit.length > 0 ? line(` ↑ ${messages.words.sameVisit.toLocaleLowerCase(state.language)}`, 'dim') : [];
	return (
		<Box flexDirection="column" height={layout.bodyLines}>
			<Lines
				lines={[line(` ${messages.relatedTitle}`, 'heading'), legend, ...rows.slice(top, top + size)]}
				width={layout.columns}
			/>
		</Box>
	);
}
