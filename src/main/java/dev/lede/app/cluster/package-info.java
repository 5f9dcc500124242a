/**
 * Several processes as one server: who belongs to the cluster, and the event bus between them.
 *
 * <p>Infinispan and JGroups keep the list of members and of the addresses on the event bus; nothing
 * else is kept there. {@code ClusterNode} is this process in it. Who has workers, and whether they
 * fit, is the business of {@code dev.lede.analysis}.
 *
 * <p>The only package that uses Infinispan and JGroups; a server without a cluster loads nothing of
 * it.
 */
package dev.lede.app.cluster;
