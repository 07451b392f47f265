export type { InputContext, RawEvent } from './raw-event.ts';
export { createReducer, type Reducer } from './reducer.ts';
