/** Documents of students in the database. */
package org.entstage.convention.piece.jpa;
