import {dateLabel} from '../../../domain/date-label.ts';
import {placeIn, venueIn, type Engagement} from '../../../domain/engagement.ts';
import {labelOf} from '../../../domain/vocabulary.ts';
import {citationParts} from '../../../export/index.ts';
import {hostOf} from '../../../text/web-host.ts';
import {amountIn, partiesIn, whatWithDue} from '../../../words/index.ts';
import {blank, fitLine, line, lineWidth, paragraph, withLink, type Line} from '../../kit/line.ts';
import {clampIndex} from '../../kit/viewport.ts';
import {pairLine, wantedIn} from '../pair-line.ts';
import type {ViewModel} from '../view-model.ts';
import {linkOf} from '../web-address.ts';

/** The chosen commitment under the others: where it was said, its text in full, and the source that says so. */
export function chosenCommitmentLines(model: ViewModel, count: number): readonly Line[] {
	const {ledger, state, messages, columns} = model;
	const row = ledger?.rowAt(clampIndex(ledger.panel.cursor, ledger.total));
	const record = model.ledgerRecords.get(row?.record.id ?? '');
	const commitment = record?.commitments.find(each => each.id === row?.id);
	if (!record || !commitment || !row) return [];
	const {language} = state;
	const told = [
		messages.words.ledger.statuses[commitment.status],
		partiesIn(commitment, language),
		amountIn(commitment, language),
		row.isOpen ? messages.ledger.open : '',
	];
	const text = `${whatWithDue(commitment, language)} (${told.filter(Boolean).join(', ')})`;
	const source = sourceLine(record, commitment.source, model);
	if (count < 3) {
		const [first = blank, ...more] = paragraph(text, columns - 2, {first: ' '});
		return [first, more[0] ?? source];
	}
	const lines = paragraph(text, columns - 2, {first: ' '}).slice(0, count - 2);
	const filled = Array.from({length: count - 2}, (_, index) => lines[index]).filter(
		each => each !== undefined,
	);
	return [meetingLine(record, model), ...filled, source];
}

/** When, who met whom, as what and where. */
function meetingLine(record: Engagement, model: ViewModel): Line {
	const {state, vocabulary, names, results, columns} = model;
	const {language} = state;
	const date = ` ${dateLabel(record.date, language)}  `;
	const facts = [
		labelOf(vocabulary.kinds, record.kind, language),
		[venueIn(record.place, language), placeIn(record.place, language)].find(Boolean) ?? '',
	];
	const rest = facts.filter(Boolean).join(', ');
	const context = {language, vocabulary, names, terms: results.terms, isWanted: wantedIn(results)};
	const head = line(date, 'strong');
	const pair = pairLine(record, Math.max(10, columns - lineWidth(head) - 2 - rest.length), context);
	return fitLine([...head, ...pair, ...line(`, ${rest}`)], columns);
}

function sourceLine({sources}: Engagement, index: number | null, model: ViewModel): Line {
	const source = index === null ? undefined : sources[index];
	if (!source) return line(` ${model.messages.ledger.noSource}`);
	const {description} = citationParts(source, model.state.language);
	const host = hostOf(source.url);
	return fitLine(
		[
			{text: ` [${(index ?? 0) + 1}] `, style: 'strong'},
			...line([...description, ''].join(', ').replace(/, $/u, host === '' ? '' : '  ')),
			...withLink(line(host, 'link'), linkOf(source.url, model)),
		],
		model.columns,
	);
}
