/**
 * Lists of values with a label in each language (domain lists such as themes or types of convention).
 * Table: {@code nomenclature}, delivered filled.
 */
package org.entstage.nomenclature;
