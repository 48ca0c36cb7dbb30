import { modelOf } from '../../sequence/models.js';
import type { AttributionModels } from './read.js';

/** The trained models of a language. */
export const attributionModelsOf = (language: string): AttributionModels => ({
  tokens: modelOf(language, 'attributions'),
  cues: modelOf(language, 'cues'),
});
