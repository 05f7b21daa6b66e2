/** The help of a portlet: a text that the institution may write itself. */
package org.entstage.portlet.commun.aide;
