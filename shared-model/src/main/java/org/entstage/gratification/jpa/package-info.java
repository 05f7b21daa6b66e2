/** Keeps the institution's rows, and the whole table in memory until somebody changes it. */
package org.entstage.gratification.jpa;
