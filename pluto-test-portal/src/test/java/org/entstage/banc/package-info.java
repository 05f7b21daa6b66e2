/**
 * The benchmark of {@code mvn -Pbench verify}: databases of several sizes, the portal in a process of its own, the
 * staff's screens over HTTP, the same use cases without screen, and the start. It only measures and prints: no build
 * fails for a number.
 */
package org.entstage.banc;
