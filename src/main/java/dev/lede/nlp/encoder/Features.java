package dev.lede.nlp.encoder;

/**
 * The model's input for one window of a sentence, [CLS] and [SEP] included. Not copied.
 *
 * @param ids {@code [piece]} ids of word pieces
 * @param casing {@code [piece]} code of the casing of the piece's word; 0 for [CLS] and [SEP]
 * @param first {@code [word + 1]} index of each word's first piece; entry 0 is [CLS], the root
 */
@SuppressWarnings("ArrayRecordComponent") // buffers on the hot path, never compared
record Features(int[] ids, int[] casing, long[] first) {}
