/** A tiny portlet on which the shared machinery is tried. */
package org.entstage.portlet.commun.essai;
