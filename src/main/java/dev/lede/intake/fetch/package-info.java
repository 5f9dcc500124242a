/**
 * Gets a page from the world outside, for a reader who names its address.
 *
 * <p><b>Where it goes</b>: {@link dev.lede.intake.fetch.PageAddress} takes http and https on few
 * ports. The name of the host is looked up once, every address found has to be allowed by {@link
 * dev.lede.intake.fetch.AddressPolicy}, and that very address is connected to, so that another
 * answer of the name server cannot lead elsewhere. Redirects are followed by hand, each checked
 * like the first address.
 *
 * <p>Bounds: redirects, bytes, time of the whole. No cookies, no credentials, nothing of the reader
 * but the address itself leaves the machine.
 *
 * <p>Uses: {@code intake}, Vert.x.
 */
package dev.lede.intake.fetch;
