/** Signing in the database. */
package org.entstage.convention.signature.jpa;
