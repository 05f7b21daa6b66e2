/**
 * The portal's own database, apart from the one of the portlets: tabs, placements and preferences.
 *
 * <p>Tables: {@code onglet}, {@code placement}, {@code preference}. Plain JDBC: three tables do not need more.
 */
package org.entstage.portail.store;
