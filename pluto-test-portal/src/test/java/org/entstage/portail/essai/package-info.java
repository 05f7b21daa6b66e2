/** Small portlets, raw JSR 362, that the portal's tests pack into web applications of their own. */
package org.entstage.portail.essai;
