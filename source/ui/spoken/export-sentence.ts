import {formats} from '../../export/index.ts';
import {dialogFields, type Field} from '../explorer/export/index.ts';
import type {ExportPanel} from '../explorer/model.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {spokenIn} from './messages/index.ts';
import {sentence} from './plain-speech.ts';

/**
 * The field of the export dialog that has the keys, with what is chosen in it: `What: this view, 374 records; 3 of 4.`
 * Empty in the target, which is a line to type in.
 */
export function exportSentence(model: ViewModel, dialog: ExportPanel): string {
	const {language} = model.state;
	const field = dialogFields(model, dialog).find(({id}) => id === dialog.focus);
	return field ? sentence(`${field.label}: ${choiceInWords(field, dialog, model)}`, language) : '';
}

function choiceInWords({choices, isSwitch, id}: Field, dialog: ExportPanel, {state}: ViewModel): string {
	const spoken = spokenIn(state.language);
	const at = Math.max(
		0,
		choices.findIndex(each => each.isChosen),
	);
	const {text = '', count = null} = choices[at] ?? {};
	if (isSwitch) {
		const extra = dialog.format === 'md' ? 'details' : 'byteOrderMark';
		return `${spoken.extras[extra]}, ${choices[0]?.isChosen ? spoken.on : spoken.off}`;
	}
	const name = id === 'format' ? (formats.find(each => each.id === text)?.label ?? text) : text;
	return spoken.placed(at + 1, choices.length, count === null ? name : `${name}, ${spoken.records(count)}`);
}

/** The lines of the file that is written, as far as the preview reads it. */
export function fileLines({exporting}: Pick<ViewModel, 'exporting'>): readonly string[] {
	return exporting ? exporting.preview().trimEnd().split('\n') : [];
}

/** The line of the file to which the preview is scrolled. */
export function fileLineSentence(model: ViewModel, {scroll}: ExportPanel): string {
	const spoken = spokenIn(model.state.language);
	const text = fileLines(model)[scroll - 1] ?? '';
	return spoken.fileLine(scroll, text.trim() === '' ? spoken.emptyLine : text.trimEnd());
}
