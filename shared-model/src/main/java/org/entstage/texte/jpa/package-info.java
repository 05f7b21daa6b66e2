/** Keeps the institution's texts, and all of them in memory until somebody changes one. */
package org.entstage.texte.jpa;
