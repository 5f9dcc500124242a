/**
 * {@code lede model}: what is known of the embedded model, without opening it. The card beside the
 * model says where it comes from and how well it reads, its list of labels what it tells.
 */
package dev.lede.app.model;
