/**
 * The HTTP server: what the outside sees.
 *
 * <p>{@link dev.lede.web.HttpVerticle} listens; {@code Routes} lists every route in the order in
 * which they are tried, and is the only place with paths. Behind the routes: {@code web.page}, the
 * page and its files; {@code web.api}, one article at once; {@code web.socket}, a live document.
 * Before the last two stands {@code web.access}: who may ask, and how often; {@code web.operation}
 * is for those who run the server. They share {@code web.wire}, the JSON, and {@code web.problem},
 * what is answered when something fails. None of these knows anything of this package, and {@code
 * web.api} and {@code web.socket} nothing of each other.
 *
 * <p>Everything runs on event loops and nothing blocks them; whatever a client sends is bounded
 * before it is held.
 *
 * <p>May depend on: java, Vert.x Web, slf4j, its own packages, {@code dev.lede.session} and what
 * stands to its right.
 */
package dev.lede.web;
