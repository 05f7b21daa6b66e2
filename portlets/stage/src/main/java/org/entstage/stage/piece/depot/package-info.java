/** The documents of a student: what is asked, what was given, and what the staff decides. Owns no table. */
package org.entstage.stage.piece.depot;
