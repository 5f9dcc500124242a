/**
 * From a sentence to words, and from words to the ids that the encoder reads.
 *
 * <p>{@link dev.lede.nlp.token.WordTokenizer} cuts a sentence into words in the style of the
 * English treebanks of Universal Dependencies; {@link dev.lede.nlp.token.WordPieceTokenizer} turns
 * each word into pieces of an uncased BERT {@link dev.lede.nlp.token.Vocabulary}; {@link
 * dev.lede.nlp.token.Casing} keeps what the uncased vocabulary loses.
 *
 * <p>Trap: the model is trained on exactly these words. {@code src/train/lede_train/words.py} is
 * the same algorithm in Python; a change of one is a change of both, and of the model. The golden
 * files in {@code src/test/resources/token} hold them together.
 *
 * <p>Uses: {@code text}. Knows nothing of the model or of Vert.x.
 */
package dev.lede.nlp.token;
