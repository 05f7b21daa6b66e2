/**
 * The decisions on a convention: its steps done and taken back, sent back for correction, taken back by its student, ended
 * for good. Part of the portlets of the students, the teachers and the staff; who may do what is the domain's. Owns no
 * table.
 */
package org.entstage.stage.decision;
