package dev.lede.web.api;

import dev.lede.session.ArticleAnnotations;

/**
 * What an answer is made of.
 *
 * @param found all that is known of the text
 * @param selection what the request wants of it
 * @param tookMillis from the request in full to here
 */
record Answer(
    AnnotateRequest request,
    ArticleAnnotations found,
    Selection selection,
    ModelName model,
    long tookMillis) {}
