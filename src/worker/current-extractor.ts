import { extractorVersion } from '../extract/version.ts';

/** The version that the worker's analyses carry. It is all that the page needs to know of the extractor. */
export const currentExtractor = extractorVersion;
