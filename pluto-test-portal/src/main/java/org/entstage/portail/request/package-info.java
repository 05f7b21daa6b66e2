/**
 * What the container asks about one request and one window: parameters, attributes, session, output, next state.
 *
 * <p>{@link org.entstage.portail.request.PortalRequest} is the one holder for all windows of a request; the contexts
 * beside it translate it for Pluto.
 */
package org.entstage.portail.request;
