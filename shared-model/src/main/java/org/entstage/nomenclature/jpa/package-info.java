/**
 * Keeps the institution's rows, and the whole lists in memory until somebody changes them.
 */
package org.entstage.nomenclature.jpa;
