/**
 * The servlet container: contexts, class loaders, sessions, the order in which things start.
 *
 * <p>The port opens last, when every portlet of every web application is ready.
 */
package org.entstage.portail.server;
