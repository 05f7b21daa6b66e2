/** The teacher's portlet: the conventions of the students whom he follows as referent (L124-2), to read. Owns no table. */
package org.entstage.stage.messtagiaires;
