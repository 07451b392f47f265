import { readModel, writeModel, type Model } from './onnx-model.ts';
import { shortenActivations } from './shorten-activations.ts';
import { joinConvolutions, scaleConvolutions } from './simplify-convolutions.ts';

/**
 * The same function in fewer steps. PP-OCR's export spells each activation as eight passes over memory that the runtime does
 * not join and that break its blocked layout: half of the time went there. Results differ by rounding only. Whatever has not the
 * expected form stays as it is.
 */
export function simplifyModel(file: Uint8Array): Uint8Array {
  const steps: readonly ((model: Model) => Model)[] = [scaleConvolutions, shortenActivations, joinConvolutions];
  return writeModel(steps.reduce((model, simplify) => simplify(model), readModel(file)));
}
