// The trained weights and gazetteers that extraction reads with, decoded once and passed in: extraction has no files.
// Each stage that needs one adds its row to `Models` and its decoder to `decodeModels`.

/** Files under `src/extract/weights/` (and `dist/weights/`) by name. */
export type ModelFiles = ReadonlyMap<string, Uint8Array>;

export type Models = Readonly<Record<string, unknown>>;

/** Decodes the model files. A missing file is a broken installation: throws with its name. */
export const decodeModels = (_files: ModelFiles): Models => ({});
