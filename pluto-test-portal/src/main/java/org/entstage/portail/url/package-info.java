/**
 * The address of a page: which tab, and for each window its mode, its size and its render parameters.
 *
 * <p>The whole navigational state travels in the path, not in the query, so that a form sent by GET keeps it and so that
 * {@code getParameterMap()} holds form fields only. Everything read from an address is user input and is bounded here.
 */
package org.entstage.portail.url;
