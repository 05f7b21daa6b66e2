/** Results in words and charts, for the staff's pages and the students'. Owns no table. */
package org.entstage.evaluations.chiffres;
