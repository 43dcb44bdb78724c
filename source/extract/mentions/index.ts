export {localeOf} from './choose-locale.ts';
export {locales} from './locales/index.ts';
export {longestPassage, readMentions, type Findings, type Grammar, type Locale} from './pipeline.ts';
export {endsWith, findWords, hasWords} from './shared-grammar/find-words.ts';
export type {KindFinding} from './shared-grammar/kind-finding.ts';
export {buildLexicon, type Lexicon} from './shared-grammar/lexicon.ts';
export {inOneSpelling} from './shared-grammar/one-spelling.ts';
export {contains, distance, keepLongest} from './shared-grammar/spans.ts';
export {sentencesOf} from './shared-grammar/tokens.ts';
