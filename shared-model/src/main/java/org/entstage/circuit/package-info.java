/**
 * Who acts on a convention after its student, and in which order: the steps that an institution or a centre decides, as a
 * value without rows of its own. The five signatories are those of art. D124-4 of the code de l'éducation. Owns no table.
 */
package org.entstage.circuit;
