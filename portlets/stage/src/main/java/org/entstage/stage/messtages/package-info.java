/** The student's portlet: his own conventions, what is to be done next, and a new one. Owns no table. */
package org.entstage.stage.messtages;
