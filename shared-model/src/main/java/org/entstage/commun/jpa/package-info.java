/**
 * How the domain stands on its database: one pool, the schema's changelog, JPA by Hibernate. Every feature keeps its
 * own adapters in its own {@code jpa} package. Tables: those of Liquibase.
 */
package org.entstage.commun.jpa;
