/** What a student or a teacher has to answer. Owns no table. */
package org.entstage.evaluations.reponse;
