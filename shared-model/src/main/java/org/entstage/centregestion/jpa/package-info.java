/**
 * JPA adapters of the centres.
 */
package org.entstage.centregestion.jpa;
