/**
 * Who asks and what he may see: {@link org.entstage.droits.Acteur} travels as the first argument of every use case.
 * Rights are checked in the use cases, never only on a screen. Reads the staff of the centres.
 */
package org.entstage.droits;
