/**
 * The frame around the portlets (tabs, language, login) and the portal's own pages.
 *
 * <p>Everything here is written for a reader without JavaScript and without a mouse. Texts come from the bundle
 * {@code portail.textes}, pages from the Thymeleaf templates in {@code portail/gabarits}.
 */
package org.entstage.portail.page;
