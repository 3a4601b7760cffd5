import { TextDecoder } from '../text-decoder.ts';

// The parser of messages makes its decoders from the global class; this file is read before it.
globalThis.TextDecoder = TextDecoder;
