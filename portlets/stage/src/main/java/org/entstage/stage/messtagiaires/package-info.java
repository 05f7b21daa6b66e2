/** The teacher's portlet: the conventions of the students whom he follows as referent (L124-2). Owns no table. */
package org.entstage.stage.messtagiaires;
