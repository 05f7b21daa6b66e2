/**
 * What waits for the reader, late ones first, in the portlets of the teachers and of the staff: the work queue, and the
 * decision on many at once with its report. Whose a step is, is the domain's. Owns no table.
 */
package org.entstage.stage.afaire;
