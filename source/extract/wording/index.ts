export {compose, passagesOf, type Composed} from './compose.ts';
export {officeOn, type Dated, type OfficeWords} from './office-words.ts';
export {officeHeldOn, officeNamed, officesHeldOn, titlesOn} from './offices-held.ts';
export type {Composer} from './participants.ts';
export {recordId} from './record-ids.ts';
export {reworded, type RecordWords} from './reword.ts';
