import {insteadIn, testimonyParts} from '../../../answers/evidence-words.ts';
import type {RecordEvidence, SourceTestimony, Testimony} from '../../../answers/evidence.ts';
import {saidFields, type SaidField, type Source} from '../../../domain/engagement.ts';
import {passageLabel} from '../../../export/index.ts';
import {hostOf} from '../../../text/web-host.ts';
import {displayWidth, truncate} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import {fitLine, line, padLine, paragraph, withLink, type Line} from '../../kit/line.ts';
import type {ViewModel} from '../view-model.ts';
import {linkOf} from '../web-address.ts';

/** Columns that the names of sources keep beside the facts; where they had fewer, the facts are told in words. */
const leastName = 22;
const signs: Readonly<Record<Testimony['standing'], string>> = {
	says: '●',
	differs: '≠',
	silent: '·',
	unrecorded: '',
};

/** The sources with a column for each fact; on a narrow screen each with what it says in words. */
export function testimonyTable(evidence: RecordEvidence, width: number, model: ViewModel): readonly Line[] {
	const {messages, state} = model;
	const {language} = state;
	const {words} = messages;
	const {sources, independent} = evidence;
	if (sources.length === 0) return [line(messages.evidence.noSource)];
	const numberWidth = String(sources.length).length + 1;
	const widths = saidFields.map(field => displayWidth(words.evidence.facts[field]) + 2);
	const nameWidth = width - numberWidth - widths.reduce((sum, each) => sum + each, 0);
	const count = line(words.evidence.independent(independent, sources.length), 'strong');
	if (nameWidth < leastName)
		return [fitLine(count, width), ...sources.flatMap(each => inWords(each, numberWidth, width, model))];
	const cells = (textOf: (field: SaidField) => Line): Line =>
		saidFields.flatMap((field, index) => padLine(textOf(field), widths[index] ?? 0));
	const indent = line(' '.repeat(numberWidth));
	const heading = cells(field => line(words.evidence.facts[field], 'columnTitle'));
	const totals = cells(field => {
		const {says = 0} = evidence.facts.find(each => each.field === field) ?? {};
		return says === 0 ? line('·', 'dim') : line(numberIn(says, language), 'strong');
	});
	const rows = sources.flatMap((each): readonly Line[] => {
		const name = padLine(nameLine(each.source, nameWidth - 2, model), nameWidth);
		const standings = each.isRecorded || isDiffering(each) ? cells(field => signLine(each.on[field])) : [];
		const behind =
			standings.length > 0 ? standings : fitLine(line(words.evidence.unrecorded), width - nameWidth);
		return [
			[...line(String(each.number).padEnd(numberWidth), 'strong'), ...name, ...behind],
			...notes(each, numberWidth, width, model),
		];
	});
	const {says, differs, silent} = messages.evidence.sign;
	const legend = `${signs.says} ${says}  ${signs.differs} ${differs}  ${signs.silent} ${silent}`;
	return [
		[...indent, ...padLine([], nameWidth), ...heading],
		...rows,
		[...indent, ...padLine(count, nameWidth), ...totals],
		fitLine(line(legend), width),
	];
}

function signLine({standing}: Testimony): Line {
	return line(signs[standing], standing === 'differs' ? 'doubt' : standing === 'silent' ? 'dim' : 'plain');
}

function isDiffering({on}: SourceTestimony): boolean {
	return saidFields.some(field => on[field].standing === 'differs');
}

/** The publisher, else the site, else the passage. */
function nameLine(source: Source, width: number, model: ViewModel): Line {
	const {publisher, url, passage} = source;
	const where = passage === null ? '' : passageLabel(passage, model.state.language);
	const name = publisher || hostOf(url) || where || source.title;
	return withLink(line(truncate(name, width)), linkOf(url, model));
}

/** Under a source what it says instead, and the number of the one that it repeats. */
function notes(
	testimony: SourceTestimony,
	indent: number,
	width: number,
	{messages, state}: ViewModel,
): readonly Line[] {
	const {evidence} = messages.words;
	const {on, repeats} = testimony;
	const texts = [
		...(repeats === null ? [] : [evidence.repeats(messages.evidence.source(String(repeats)))]),
		...saidFields
			.filter(field => on[field].standing === 'differs')
			.map(field => evidence.differs(evidence.facts[field], insteadIn(on[field].instead, state.language))),
	];
	return texts.flatMap(text => paragraph(text, width, {first: `${' '.repeat(indent)}  `}));
}

function inWords(
	testimony: SourceTestimony,
	indent: number,
	width: number,
	model: ViewModel,
): readonly Line[] {
	const {messages, state} = model;
	const number = line(String(testimony.number).padEnd(indent), 'strong');
	const nameOf = (each: number): string => messages.evidence.source(String(each));
	const said = testimonyParts(testimony, state.language, nameOf);
	return [
		[...number, ...nameLine(testimony.source, width - indent, model)],
		...said.flatMap(text => paragraph(text, width, {first: ' '.repeat(indent)})),
	];
}
