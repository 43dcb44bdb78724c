import {formats} from '../../../export/index.ts';
import type {ExportPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {extraOf} from './state.ts';

/** One of the choices of a field. */
export interface FieldChoice {
	readonly text: string;
	/** Records that it stands for; null for a choice that has none. */
	readonly count: number | null;
	readonly isChosen: boolean;
}

/** A field of the dialog but its target. */
export interface Field {
	readonly id: Exclude<ExportPanel['focus'], 'target'>;
	readonly label: string;
	readonly choices: readonly FieldChoice[];
	/** True for a switch, which is on or off by itself; of other choices one is taken. */
	readonly isSwitch: boolean;
}

/** The fields of the dialog, with what is chosen in each. */
export function dialogFields({messages, exporting}: ViewModel, dialog: ExportPanel): readonly Field[] {
	const {fields, scopes, extras} = messages.exporting;
	const extra = extraOf(dialog.format);
	const isOn = extra === 'details' ? dialog.isDetailed : dialog.hasByteOrderMark;
	return [
		{
			id: 'scope',
			label: fields.scope,
			isSwitch: false,
			choices: (exporting?.scopes ?? []).map(({scope, count}) => ({
				text: scopes[scope],
				count,
				isChosen: scope === dialog.scope,
			})),
		},
		{
			id: 'format',
			label: fields.format,
			isSwitch: false,
			choices: formats.map(({id}) => ({text: id, count: null, isChosen: id === dialog.format})),
		},
		...(extra === null
			? []
			: [
					{
						id: 'extra' as const,
						label: fields.extra,
						isSwitch: true,
						choices: [{text: extras[extra], count: null, isChosen: isOn}],
					},
				]),
	];
}
