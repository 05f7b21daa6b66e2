/**
 * JPA adapter of the journal.
 */
package org.entstage.journal.jpa;
