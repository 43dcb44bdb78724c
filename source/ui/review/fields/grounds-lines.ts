import {type Kind, labelOf} from '../../../domain/vocabulary.ts';
import type {KindChoice, Support} from '../../../extract/index.ts';
import {evidenceText, kindReasonText, shareText} from '../../../words/import-reasons/index.ts';
import {line, paragraph, type Line} from '../../kit/line.ts';
import type {FieldContext} from './field-context.ts';

/** Tells what spoke for an engagement, then what spoke against it, what weighs most first; then what told its kind. */
export function groundsLines(
	support: Support | undefined,
	width: number,
	context: FieldContext,
): readonly Line[] {
	const {language, messages} = context;
	const {spokeFor = [], spokeAgainst = [], kindChoice} = support ?? {};
	const told = (heading: string, codes: Support['spokeFor']): string =>
		codes.length === 0 ? '' : [heading, ...codes.map(code => evidenceText(code, language))].join(' ');
	const texts = [
		told(messages.spokeFor, spokeFor),
		told(messages.spokeAgainst, spokeAgainst),
		kindChoice ? kindText(kindChoice, context) : '',
	].filter(Boolean);
	if (texts.length === 0) return [line(messages.empty, 'dim')];
	return texts.flatMap(text => paragraph(text, width, {indent: 0}));
}

/** The kind as the import chose it, whatever the reader made of it since, why, and which was next. */
function kindText(
	{kind, share, reasons, next}: KindChoice,
	{language, messages, dictionary}: FieldContext,
): string {
	const label = (of: Kind): string => labelOf(dictionary.vocabulary.kinds, of, language);
	const head = messages.kindTold(label(kind), share === null ? '' : shareText(share, language));
	const texts = reasons.map(each => kindReasonText(each, language, label)).join('; ');
	const other = next && messages.nextKind(label(next.kind), shareText(next.share, language));
	return [head, `${texts}.`, other ?? ''].filter(Boolean).join(' ');
}
