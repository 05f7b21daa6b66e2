/**
 * Pages of the portal's administration for the demonstration: the counterparts and the mails received. They stand in the
 * frame of {@link org.entstage.portail.page}; templates in {@code portail/gabarits/demo}. No table.
 */
package org.entstage.portail.demo.pages;
