/**
 * Lists of values with a label in each language (domain lists such as themes or types of convention), and INSEE's list of
 * activities. What is shipped stands in resources; an institution's own rows replace or add.
 * Table: {@code nomenclature}.
 */
package org.entstage.nomenclature;
