/**
 * The portal's side of Apache Pluto's container: the services that {@code PortalDriverServices} asks for.
 *
 * <p>Which applications and portlets exist, how one is invoked, its filters, its events, its preferences. Nothing here
 * knows pages or tabs.
 */
package org.entstage.portail.container;
