import type {Language} from '../../domain/vocabulary.ts';
import {evidenceEnglish, skippedEnglish, type EvidenceCode, type OtherSkipCode} from './en.ts';
import {evidenceVietnamese, skippedVietnamese} from './vi.ts';

export type {EvidenceCode} from './en.ts';
export {
	kindReasonText,
	allKindShapes,
	allKindSigns,
	shareText,
	type KindFeature,
	type KindReason,
	type KindShape,
	type KindSign,
	type SaidWord,
} from './kind-grounds.ts';

/** The reason why a passage gave no record. */
export interface SkipReason {
	readonly code: EvidenceCode | OtherSkipCode;
	/** The id of the record, for `imported-before`. */
	readonly text?: string;
}

/** A sentence on something that speaks for an engagement or against it. */
export function evidenceText(code: EvidenceCode, language: Language): string {
	return (language === 'vi' ? evidenceVietnamese : evidenceEnglish)[code];
}

/** A sentence on why a passage gave no record. */
export function skipText({code, text = ''}: SkipReason, language: Language): string {
	if (isEvidence(code)) return evidenceText(code, language);
	return (language === 'vi' ? skippedVietnamese : skippedEnglish)[code](text);
}

function isEvidence(code: SkipReason['code']): code is EvidenceCode {
	return Object.hasOwn(evidenceEnglish, code);
}
