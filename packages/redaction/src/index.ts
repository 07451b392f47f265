export {
  createRedactor,
  type Redactor,
  type RedactorOptions,
  type RedactionOutcome,
  type RefusalReason,
} from './redactor.ts';
export type { FrameToRedact } from './frame-to-redact.ts';
export { MASK_COLOUR } from './masks/mask-colour.ts';
export { addMasks } from './masks/add-masks.ts';
export { layMasks } from './masks/lay-masks.ts';
export type { MaskPlan } from './masks/mask-plan.ts';
export { listRedactions, mapAllowed } from './masks/category-map.ts';
export { isFlat, overwrite } from './masks/overwrite.ts';
export { verifyMasks } from './masks/verify-masks.ts';
export type { Box } from './geometry.ts';
export type { Rgba } from './rgba.ts';
export type { Reading, TextReader } from './reading/text-reader.ts';
export { openTextReader, type OpenedReader, type ReaderOptions } from './reading/open-reader.ts';
export { createVocabulary } from './vocabulary/create-vocabulary.ts';
export { findTemplate, type FixedPart } from './vocabulary/find-template.ts';
export type { Vocabulary, VocabularyChanges } from './vocabulary/vocabulary.ts';
export { createVeto } from './detectors/create-veto.ts';
export type { Finding, Veto } from './detectors/veto.ts';
export { findShapes } from './shapes/find-shapes.ts';
export { createShapeFinder, type ShapeFinder } from './shapes/shape-finder.ts';
export { createTileWatch, type TileWatch } from './shapes/tile-watch.ts';
export { findLines } from './layout/find-lines.ts';
export { chooseInterface, type RevealOptions } from './reveal/choose-interface.ts';
export { RevealCache, type Decision } from './reveal/reveal-cache.ts';
