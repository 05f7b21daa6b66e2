/**
 * What every portlet of ENT-Stage shares: Spring configuration, the current person, pages, forms, failures, protection
 * of actions, CSS and JavaScript. Knows JSR 362 and PortletMVC4Spring, and no portal; owns no table.
 */
package org.entstage.portlet.commun;
