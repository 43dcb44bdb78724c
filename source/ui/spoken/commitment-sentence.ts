import {commitmentLine} from '../../words/index.ts';
import {totalLines} from '../../export/index.ts';
import {clampIndex} from '../kit/viewport.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {recordInWords} from './row-sentence.ts';
import {spokenIn} from './messages/index.ts';
import {sentence} from './plain-speech.ts';

/** The number of commitments, and their totals, a line each. */
export function ledgerOpened({ledger, messages, state}: ViewModel): readonly string[] {
	const {title, none} = messages.ledger;
	const {language} = state;
	if (!ledger || ledger.total === 0) return [none];
	return [
		sentence(`${title}: ${ledger.total}`, language),
		...totalLines(ledger.totals, language).map(each => sentence(each, language)),
	];
}

/** The chosen commitment: what it is, and the record in which it stands. */
export function commitmentSentence(model: ViewModel): string {
	const {ledger, state, record, messages} = model;
	const {language} = state;
	const total = ledger?.total ?? 0;
	const index = clampIndex(ledger?.panel.cursor ?? 0, total);
	const row = ledger?.rowAt(index);
	const commitment = record?.commitments.find(each => each.id === row?.id);
	if (!record || !commitment || !row) return '';
	const said = [
		commitmentLine(commitment, language),
		row.isOpen ? messages.ledger.open : '',
		recordInWords(record, model),
	];
	return sentence(spokenIn(language).placed(index + 1, total, said.filter(Boolean).join(', ')), language);
}
