/**
 * The journal of the administration as a screen: filters by object, person and day, pages, before and after. Owns no
 * table.
 */
package org.entstage.stage.journal;
