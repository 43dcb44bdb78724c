export {fieldSegments} from './lines.ts';
export {
	cursorOffset,
	editField,
	fieldAround,
	textField,
	typeInto,
	type EditingCommand,
	type TextField,
} from './state.ts';
