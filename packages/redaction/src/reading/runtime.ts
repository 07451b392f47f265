/** Numbers with their shape, row by row. */
export interface Numbers {
  readonly values: Float32Array;
  readonly dimensions: readonly number[];
}

/** One loaded model. One run at a time: `output` is the caller's and is overwritten by the result. */
export interface Network {
  /** Runs the model on `input`; `output` has the shape that must come out. Anything else throws. */
  run(input: Numbers, output: Numbers): Promise<void>;
  close(): Promise<void>;
}

/** What can run a model on this machine. */
export interface Runtime {
  readonly mode: 'native' | 'webassembly';
  /** Loads a model from memory. */
  load(model: Uint8Array): Promise<Network>;
}
