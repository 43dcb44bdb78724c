export {compose, passagesOf} from './compose.ts';
export type {Composer} from './participants.ts';
